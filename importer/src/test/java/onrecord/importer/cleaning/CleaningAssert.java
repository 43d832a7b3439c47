package onrecord.importer.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;

/** States what a text is made of: one line a block, its kind's name, a space, its text. */
public final class CleaningAssert {

    private final CleanText clean;

    private CleaningAssert(CleanText clean) {
        this.clean = clean;
    }

    public static CleaningAssert assertPlain(String text) {
        return new CleaningAssert(Cleaner.clean(text, false)).coversEverythingOnce();
    }

    public static CleaningAssert assertHtml(String page) {
        return new CleaningAssert(Cleaner.clean(page, true)).coversEverythingOnce();
    }

    public CleaningAssert isMadeOf(String... blocks) {
        assertThat(clean.blocks().stream()
                        .map(block -> block.kind() + " " + block.span().of(clean.text())))
                .containsExactly(blocks);
        return this;
    }

    public CleaningAssert has(BlockKind kind, String... texts) {
        assertThat(of(kind)).containsExactly(texts);
        return this;
    }

    public CleaningAssert hasOnly(BlockKind kind) {
        assertThat(clean.blocks()).extracting(Block::kind).containsOnly(kind);
        return this;
    }

    public CleaningAssert hasNo(BlockKind kind) {
        assertThat(of(kind)).isEmpty();
        return this;
    }

    public List<String> of(BlockKind kind) {
        return clean.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(clean.text()))
                .toList();
    }

    private CleaningAssert coversEverythingOnce() {
        boolean[] covered = new boolean[clean.text().length()];
        for (Block block : clean.blocks()) {
            Span span = block.span();
            for (int i = span.start(); i < span.end(); i++) {
                assertThat(covered[i]).as("position %d is in one block only", i).isFalse();
            }
            Arrays.fill(covered, span.start(), span.end(), true);
        }
        for (int i = 0; i < covered.length; i++) {
            assertThat(covered[i] || Character.isWhitespace(clean.text().charAt(i)))
                    .as("position %d is in a block", i)
                    .isTrue();
        }
        return this;
    }
}
