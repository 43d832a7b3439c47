package onrecord.importer.link;

import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.text.WordGroups;

/** How a statement opens: with words for something told before, or not. */
final class Opening {

    private static final int LONGEST = 8;

    private final Set<String> pointing;
    private final Set<String> pronouns;

    Opening(WordGroups words) {
        this.pointing = words.get("point");
        this.pronouns = words.get("pronoun");
    }

    /** "that was …" */
    boolean points(Setting setting) {
        return opens(setting, false);
    }

    /** Likewise, or with a pronoun: "they have …". */
    boolean pointsBack(Setting setting) {
        return opens(setting, true);
    }

    private boolean opens(Setting setting, boolean byPronoun) {
        List<SaidWord> words = setting.words();
        for (int i = 0; i < Math.min(LONGEST, words.size()); i++) {
            Token token = words.get(i).token();
            if (token.is("nsubj", "nsubjpass", "dobj") && !token.pos().startsWith("W")) {
                String word = token.lower();
                if (pointing.contains(word) || byPronoun && pronouns.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
