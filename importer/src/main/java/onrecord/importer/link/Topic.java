package onrecord.importer.link;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import onrecord.importer.text.WordGroups;

/** "Asked about the crash, she said …": the event that the attribution speaks of. */
final class Topic implements Clue {

    private static final double CONFIDENCE = 0.75;

    private final WordGroups words;

    Topic(WordGroups words) {
        this.words = words;
    }

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        Sentence home = place.home();
        List<Pointer> found = new ArrayList<>();
        for (Told told : home == null ? List.<Told>of() : scene.facts().toldIn(home)) {
            boolean apart = !scene.isOccasion(told.event()) && !scene.facts().isSaid(told.mention());
            if (home != null && apart && isTopic(scene.facts().tree(home), told.mention())) {
                found.add(Pointer.to(told, CONFIDENCE));
            }
        }
        return found;
    }

    private boolean isTopic(Tree tree, Span mention) {
        for (Token token : tree.tokens()) {
            Token head = tree.head(token);
            if (mention.encloses(token.span()) && head != null && !mention.encloses(head.span())) {
                boolean about = head.is("prep", "pcomp", "prt") && words.has("topic", head.lower());
                return about || token.is("dobj", "ccomp", "advcl");
            }
        }
        return false;
    }
}
