package onrecord.importer.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import onrecord.importer.text.WordGroups;

/** "Asked about the crash, she said …": the event that the attribution speaks of. */
final class Topic implements Clue {

    private static final double CONFIDENCE = 0.75;

    private final Set<String> opening;

    Topic(WordGroups words) {
        this.opening = words.get("topic");
    }

    @Override
    public List<Pointer> find(StatementWalk walk, Setting setting) {
        Sentence home = setting.home();
        if (home == null) {
            return List.of();
        }
        List<Pointer> found = new ArrayList<>(0);
        for (Told told : walk.article().told().in(home)) {
            if (!walk.isOccasion(told.event()) && !walk.article().isSaid(told.mention()) && isTopic(told)) {
                found.add(Pointer.to(told, CONFIDENCE));
            }
        }
        return found;
    }

    /** By the first of its words that hangs on one outside. */
    private boolean isTopic(Told told) {
        Tree tree = told.tree();
        Span mention = told.mention();
        for (int i = told.first(); i < told.end(); i++) {
            Token token = tree.token(i);
            Token head = tree.head(token);
            if (head != null && !mention.encloses(head.span())) {
                boolean about = head.is("prep", "pcomp", "prt") && opening.contains(head.lower());
                return about || token.is("dobj", "ccomp", "advcl");
            }
        }
        return false;
    }
}
