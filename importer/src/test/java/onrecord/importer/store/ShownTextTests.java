package onrecord.importer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.importer.text.Span;
import org.junit.jupiter.api.Test;

class ShownTextTests {

    private static final String CLEAN =
            "\u201cIt will be in full\u201d, she said, \u201cwithout a\n single\u00a0line\u201d";

    private static String plain(Span... spans) {
        return ShownText.of(List.of(spans), CLEAN);
    }

    private static Span of(String words) {
        int start = CLEAN.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void piecesAreJoinedAsInASentence() {
        Span first = of("It will be in full");
        assertThat(plain(first, of("without a\n single\u00a0line")))
                .isEqualTo("It will be in full without a single line");
        assertThat(plain(first, of(", she said"))).isEqualTo("It will be in full, she said");
        assertThat(plain(first, of(", "))).isEqualTo("It will be in full,");
        assertThat(plain(of("\n "), first)).isEqualTo("It will be in full");
    }
}
