package onrecord.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.api.Cpu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    private static String forms(String text) {
        return Words.of(text).stream().map(Word::form).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Minister's report | the minister report",
                "the ministers’ report | the ministers report",
                "a co-op in Łódź, 3.5 % up | a co op in lodz 3 5 up",
                "naïve cafés of the Straße | naive cafes of the strasse",
                "don't O’Brien it's | don t o brien it",
                "over\u200Blong and co\u00ADoperate | overlong and cooperate",
                "😀fish & ½ chips | fish 1 2 chips",
                "ﬁrst 1st | first 1st",
                "<p class=x>the ministry&rsquo;s <b>own</b>&nbsp;men&#8217;s | the ministry own men",
                "a < b and c<d & e; R&D | a b and c d e r d",
                "'So what' | so what",
            })
    void areWhatStandsBetweenSpacesAndPunctuation(String text, String forms) {
        assertThat(forms(text)).isEqualTo(forms);
    }

    @Test
    void knowWhereTheyStand() {
        String text = "😀 Cafe\u0301s’ owner's  “Ünion”";
        List<String> printed = Words.of(text).stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList();
        assertThat(printed).containsExactly("Cafe\u0301s", "owner", "Ünion");
    }

    @Test
    void haveTheSameStemWhateverTheirEnding() {
        assertThat(Words.of("minister ministers Ministers' strike striking strikes"))
                .extracting(Word::stem)
                .containsExactly("minist", "minist", "minist", "strike", "strike", "strike");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "’s", "(", "\u0301", "a\u0301", "x", "1.", "s's", "\ufdfa", "<a", "&a", "&#1"})
    void areCutInLinearTime(String part) {
        assertThat(Cpu.of(() -> Words.of(part.repeat(100_000)))).isLessThan(Duration.ofSeconds(3));
    }
}
