package onrecord.importer.link;

import onrecord.importer.event.Event;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Whose a noun is said to be behind it: "the agreement of Chad". */
final class NounOwners {

    private NounOwners() {}

    /** Whether one of them takes part in an event, or the noun is said to be nobody's. */
    static boolean mayHave(ArticleIndex article, SaidWord noun, Event event) {
        boolean owned = false;
        Tree tree = noun.tree();
        for (Token preposition : tree.children(noun.token())) {
            if (preposition.is("prep") && preposition.lower().equals("of")) {
                for (Token object : tree.children(preposition)) {
                    Integer owner = object.is("pobj") ? article.memberAt(object) : null;
                    if (takesPart(owner, event)) {
                        return true;
                    }
                    owned |= owner != null;
                }
            }
        }
        return !owned;
    }

    static boolean takesPart(@Nullable Integer member, Event event) {
        if (member != null) {
            for (Participant each : event.participants()) {
                if (each.member() == member) {
                    return true;
                }
            }
        }
        return false;
    }
}
