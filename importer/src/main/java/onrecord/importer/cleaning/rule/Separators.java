package onrecord.importer.cleaning.rule;

import java.util.Optional;
import onrecord.importer.cleaning.page.Phrases;

/** The marks that part a label from what it announces. */
final class Separators {

    private static final int WITHIN = 40;

    private Separators() {}

    /** The key of what stands before the first separator, if one stands near the beginning. */
    static Optional<String> beginning(String text) {
        for (int i = 1; i < Math.min(text.length(), WITHIN); i++) {
            if (isSeparator(text, i)) {
                return Optional.of(Phrases.key(text.substring(0, i)));
            }
        }
        return Optional.empty();
    }

    private static boolean isSeparator(String text, int i) {
        char c = text.charAt(i);
        boolean dash = c == '-' && text.charAt(i - 1) == ' ';
        return dash || ":|–—»>•".indexOf(c) >= 0;
    }
}
