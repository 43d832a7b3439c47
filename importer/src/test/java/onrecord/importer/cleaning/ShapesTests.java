package onrecord.importer.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plain texts as scrapers deliver them. In {@code resources/cleaning/*.txt} each line begins with a letter for what it
 * is, and a space: Headline, bYline, Dateline, Body, Caption, coMment, Noise.
 */
class ShapesTests {

    private static final Path FOLDER = Path.of("src/test/resources/cleaning");
    private static final Map<Character, BlockKind> KINDS = Map.of(
            'H', BlockKind.HEADLINE,
            'Y', BlockKind.BYLINE,
            'D', BlockKind.DATELINE,
            'B', BlockKind.BODY,
            'C', BlockKind.CAPTION,
            'M', BlockKind.COMMENT,
            'N', BlockKind.BOILERPLATE);

    @ParameterizedTest
    @MethodSource("files")
    void everyLineIsWhatItIs(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        List<Span> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isEmpty()) {
                expected.add(KINDS.get(line.charAt(0)) + " " + line.substring(2));
                lines.add(new Span(text.length(), text.length() + line.length() - 2));
                text.append(line, 2, line.length());
            }
            text.append('\n');
        }
        CleanText clean = Cleaner.clean(text.toString(), false);

        assertThat(lines.stream().map(line -> kind(clean, line) + " " + line.of(text)))
                .containsExactlyElementsOf(expected);
    }

    static Stream<Path> files() throws IOException {
        return Files.list(FOLDER).sorted();
    }

    /** The kind of most of the line: a dateline may open it. */
    private static BlockKind kind(CleanText clean, Span line) {
        Block most = clean.blocks().get(0);
        for (Block block : clean.blocks()) {
            most = shared(block, line) > shared(most, line) ? block : most;
        }
        return most.kind();
    }

    private static int shared(Block block, Span line) {
        return Math.min(block.span().end(), line.end()) - Math.max(block.span().start(), line.start());
    }
}
