package onrecord.importer.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.Cleaner;
import onrecord.importer.date.DateReader;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.DateBasis;
import org.junit.jupiter.api.Test;

class AssumedYearTests {

    private static final String TITLE = "Port Alder closes its harbour\n";
    private static final String END = "\n© 2024 The Northern Herald. All rights reserved.";

    @Test
    void isTheCopyrightsWhereTheTextIsOfThatTime() {
        assertThat(year(TITLE + "The walls of the harbour were found to be unsafe in 2023, the council said on Monday."
                        + END))
                .hasValueSatisfying(year -> {
                    assertThat(year.edtf()).isEqualTo("2024");
                    assertThat(year.basis()).isEqualTo(DateBasis.ASSUMED);
                });
    }

    @Test
    void isNotToldByTheCopyrightAlone() {
        assertThat(year(TITLE + "The walls of the harbour were found to be unsafe in 2013, the council said on Monday."
                        + END))
                .isEmpty();
        assertThat(year(TITLE + "The walls of the harbour were found to be unsafe, the council said on Monday." + END))
                .isEmpty();
    }

    @Test
    void doesNotWidenWhatTheTextTells() {
        assertThat(year(TITLE
                        + "The walls of the harbour were found to be unsafe in December 2023. On Jan. 15 the council closed it."
                        + END))
                .isEmpty();
    }

    private static Optional<PartialDate> year(String raw) {
        CleanText clean = Cleaner.clean(raw, false);
        List<Span> passages = clean.blocks().stream()
                .filter(Block::holdsFacts)
                .map(Block::span)
                .toList();
        return AssumedYear.of(
                ArticleReader.read("harbour.txt", clean), new DateReader().readArticle(clean.text(), passages, null));
    }
}
