package onrecord.importer.article;

import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.schema.vocabulary.BlockKind;
import org.jspecify.annotations.Nullable;

/** The title: the headline as printed, else as the page's head declares it. */
final class Titles {

    private Titles() {}

    static @Nullable String find(CleanText clean) {
        for (Block block : clean.blocks()) {
            if (block.kind() == BlockKind.HEADLINE) {
                return block.span().of(clean.text());
            }
        }
        return clean.hints().title();
    }
}
