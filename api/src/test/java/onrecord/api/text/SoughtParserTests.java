package onrecord.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import onrecord.api.graphql.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtParserTests {

    private static String shown(Sought sought) {
        if (sought instanceof Sought.Phrase phrase) {
            return String.join("_", phrase.forms()) + (phrase.isPrefix() ? "*" : "");
        }
        if (sought instanceof Sought.Not not) {
            return "-" + shown(not.part());
        }
        if (sought instanceof Sought.All all) {
            return all.parts().stream().map(SoughtParserTests::shown).collect(Collectors.joining(" & ", "(", ")"));
        }
        return ((Sought.Any) sought)
                .parts().stream().map(SoughtParserTests::shown).collect(Collectors.joining(" | ", "(", ")"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ferry | ferry",
                "ferry  inquiry | (ferry & inquiry)",
                "ferry AND inquiry | (ferry & inquiry)",
                "\"in full\" report | (in_full & report)",
                "“in full” | in_full",
                "minist* | minist*",
                "take-over | take_over",
                "take-ov* | take_ov*",
                "talks - war | (talks & war)",
                "talks -war | (talks & -war)",
                "-war talks | (-war & talks)",
                "talks -\"trade war\" -(a b) | (talks & -trade_war & -(a & b))",
                "a ((b)) | (a & b)",
                "a & b ! , . | (a & b)",
                "or not | (or & not)",
            })
    void areWordsPhrasesAndWhatStandsBetween(String text, String sought) {
        assertThat(shown(SoughtParser.parse("text", text))).isEqualTo(sought);
    }

    @Test
    void anORSeparatesWhatStandsOnEachSide() {
        assertThat(shown(SoughtParser.parse("text", "a b OR c OR (d -e)"))).isEqualTo("((a & b) | c | (d & -e))");
        assertThat(shown(SoughtParser.parse("text", "a (b | c)"))).isEqualTo("(a & (b | c))");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~ ~ | must have at least one word, or be left out",
                "... | must have at least one word, or be left out",
                "say \"in full | this quotation mark has no partner, at character 5",
                "(a b | this parenthesis is not closed, at character 1",
                "a) b | this parenthesis was not opened, at character 2",
                "OR a | this OR needs a word on each side, at character 1",
                "a OR | this OR needs a word on each side, at character 3",
                "AND a | this AND needs a word on each side, at character 1",
                "-a | must say what is sought, and not only what is not, on each side of an OR",
                "a OR -b | must say what is sought, and not only what is not, on each side of an OR",
                "a --b | this was negated already, at character 4",
                "a -(-b) | this negates only negations, at character 3",
                "*ing | * can only stand at the end of a word, at character 1",
                "a m*n | * can only stand at the end of a word, at character 4",
                "\"min*\" | * can only stand at the end of a word, at character 5",
                "a b* | at least 2 letters must stand before *, at character 3",
                "((((((((((( a ))))))))))) | parentheses nest deeper than 10, at character 11",
            })
    void tellWhatIsWrongAndWhere(String text, String reason) {
        assertThatThrownBy(() -> SoughtParser.parse("search.text", text))
                .isInstanceOf(BadRequest.class)
                .hasMessage("search.text: " + reason);
    }

    @Test
    void haveAnEnd() {
        assertThatThrownBy(() -> SoughtParser.parse("text", "a".repeat(1_001)))
                .hasMessage("text: must have at most 1000 characters, has 1001");
        assertThatThrownBy(() -> SoughtParser.parse("text", "a ".repeat(33)))
                .hasMessage("text: must have at most 32 words");
    }
}
