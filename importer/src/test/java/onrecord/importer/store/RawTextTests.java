package onrecord.importer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.Cleaner;
import onrecord.importer.text.Span;
import org.junit.jupiter.api.Test;

class RawTextTests {

    private static final String TEXT = "The  harbour \uD83D\uDE00 is shut.";
    private static final CleanText CLEAN = Cleaner.clean(TEXT, false);

    private final RawText raw = new RawText(TEXT, CLEAN);
    private final Span all = new Span(0, CLEAN.text().length());

    @Test
    void readersSeeWhatIsThereWithoutItsSpaces() {
        assertThat(raw.whole(all)).isEqualTo(new Stretch(0, 24, TEXT, "The harbour \uD83D\uDE00 is shut."));
    }

    @Test
    void whatReadersSeeIsNotSaidTwice() {
        assertThat(raw.plain(List.of(all), "The harbour \uD83D\uDE00 is shut.")).isNull();
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(raw.cover(all, 14)).isEqualTo(new Stretch(0, 13, "The  harbour ", "The harbour \uD83D\uDE00"));
        assertThat(raw.cover(all, 13)).isEqualTo(new Stretch(0, 13, "The  harbour ", "The harbour "));
    }
}
