package onrecord.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import onrecord.api.Cpu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptsTests {

    private static final String TEXT = """
            Harbour strike ends
            The dockers' strike ended on Monday. Nobody had asked the ferries.
            Weather: rain.
            The ferry company said its ferries would sail again, and that the strike had cost it two months.
            """;

    private static List<Excerpt> excerpts(String sought, int most) {
        return Excerpts.of(TEXT, SoughtParser.parse("text", sought), most);
    }

    private static String text(Range range) {
        return TEXT.substring(range.start(), range.end());
    }

    @Test
    void beginWithThePartThatHasMostOfWhatIsSought() {
        Excerpt best = excerpts("ferries strike", 1).get(0);
        assertThat(text(best.range()))
                .isEqualTo("The ferry company said its ferries would sail again, and that the strike had cost it two"
                        + " months.");
        assertThat(best.found()).extracting(ExcerptsTests::text).containsExactly("ferry", "ferries", "strike");
    }

    @Test
    void doNotOverlapAndDoNotCrossLines() {
        List<Excerpt> all = excerpts("strike", 10);
        assertThat(all).hasSize(3);
        assertThat(all).allSatisfy(excerpt -> {
            assertThat(text(excerpt.range())).doesNotContain("\n").contains("strike");
        });
    }

    @Test
    void showPhrasesBeginningsAndNothingThatIsUnwanted() {
        assertThat(excerpts("\"ferry company\" -strike", 1).get(0).found())
                .extracting(ExcerptsTests::text)
                .containsExactly("ferry company");
        assertThat(excerpts("dock*", 5))
                .flatExtracting(Excerpt::found)
                .extracting(ExcerptsTests::text)
                .containsExactly("dockers");
        assertThat(excerpts("snow", 5)).isEmpty();
    }

    @Test
    void endBeforeTheEndOfTheLineWhicheverItIs() {
        String text = "Weather: rain.\r\nThe strike ended on Monday.\r\nNobody had asked.\rThe strike goes on.\r";
        assertThat(Excerpts.of(text, SoughtParser.parse("text", "strike"), 5))
                .extracting(excerpt ->
                        text.substring(excerpt.range().start(), excerpt.range().end()))
                .containsExactly("The strike ended on Monday.", "The strike goes on.");
    }

    @Test
    void areShortInALongLine() {
        String line = "word ".repeat(500) + "needle" + " word".repeat(500);
        Excerpt excerpt =
                Excerpts.of(line, SoughtParser.parse("text", "needle"), 1).get(0);
        String shown = line.substring(excerpt.range().start(), excerpt.range().end());
        assertThat(shown).hasSizeBetween(150, 200).startsWith("word").endsWith("word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "a\n", "a", "a's ", "\""})
    void areChosenInLinearTime(String part) {
        Sought sought = SoughtParser.parse("text", "a OR \"a a a a a a\" OR aa* OR s");
        assertThat(Cpu.of(() -> Excerpts.of(part.repeat(100_000), sought, 10))).isLessThan(Duration.ofSeconds(3));
    }
}
