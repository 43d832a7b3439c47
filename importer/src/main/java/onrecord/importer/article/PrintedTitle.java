package onrecord.importer.article;

import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.schema.vocabulary.BlockKind;
import org.jspecify.annotations.Nullable;

/** The title: the headline as printed, else as the page's head declares it. */
final class PrintedTitle {

    private static final int LONG_ENOUGH = 20;
    private static final int LONGEST_LABEL = 25;

    private PrintedTitle() {}

    static @Nullable String find(CleanText clean) {
        String declared = clean.hints().title();
        for (Block block : clean.blocks()) {
            if (block.kind() == BlockKind.HEADLINE) {
                return withoutLabel(block.span().of(clean.text()), declared);
            }
        }
        return declared;
    }

    /** A heading may hold the name of the section too, before the title or behind it. */
    private static String withoutLabel(String printed, @Nullable String declared) {
        if (declared == null
                || declared.length() < LONG_ENOUGH
                || printed.length() > declared.length() + LONGEST_LABEL) {
            return printed;
        }
        return printed.startsWith(declared + " ") || printed.endsWith(" " + declared) ? declared : printed;
    }
}
