package onrecord.importer.entity.member;

import java.util.Set;
import onrecord.importer.entity.lexicon.Capitals;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.syntax.Words;

/** What to call a person of all that the article prints: the fullest form; ordinary capitals before capitals only. */
final class PersonTitle {

    /** Behind these a given name is the whole name: Prince Otto is not Otto Lang. */
    private static final Set<String> ROYAL = EntityWords.of("royal");

    /** Part of what their bearers are called, and they seldom print another name: Lord Orsund. */
    private static final Set<String> NOBLE = EntityWords.of("noble");

    private String best = "";
    private int bestRank = -1;

    /** @param parts of how many parts it is, titles and suffixes left out */
    void consider(Name name, int parts) {
        int rank = parts * 2 + (Capitals.isAllCapitals(name.text()) ? 0 : 1);
        if (rank > bestRank) {
            bestRank = rank;
            best = withRank(name);
        }
    }

    void giveTo(Figure figure) {
        if (!best.isEmpty()) {
            figure.call(Capitals.isAllCapitals(best) && best.length() > 3 ? Capitals.undo(best) : best);
        }
    }

    /** Whether the name stands behind a royal title. */
    static boolean isRoyal(Name name) {
        return ROYAL.contains(name.words().form(name.first() - 1));
    }

    /** "Lord Orsund" and "Pope Anselm" are called so; of everybody else the name alone. */
    private static String withRank(Name name) {
        Words words = name.words();
        boolean ranked = name.length() == 1 && (isRoyal(name) || NOBLE.contains(words.form(name.first() - 1)));
        return ranked ? words.text(name.first() - 1, name.end()) : name.text();
    }
}
