package onrecord.importer.link;

import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;

/** How a statement opens: with words for something told before, or not. */
final class Opening {

    private static final int LONGEST = 8;
    private static final Set<String> PRONOUNS = Set.of("it", "they");

    private final Set<String> pointing;

    /** @param pointing words that point back: "that", "these" */
    Opening(Set<String> pointing) {
        this.pointing = pointing;
    }

    /** "that was …" */
    boolean points(Setting setting) {
        return opens(setting, false);
    }

    /** Likewise, or with a pronoun: "they have …". */
    boolean pointsBack(Setting setting) {
        return opens(setting, true);
    }

    private boolean opens(Setting setting, boolean pronouns) {
        List<SaidWord> words = setting.words();
        for (int i = 0; i < Math.min(LONGEST, words.size()); i++) {
            Token token = words.get(i).token();
            if (token.is("nsubj", "nsubjpass", "dobj") && !token.pos().startsWith("W")) {
                String word = token.lower();
                if (pointing.contains(word) || pronouns && PRONOUNS.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
