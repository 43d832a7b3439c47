package onrecord.importer.link;

import java.util.List;
import java.util.Set;
import onrecord.importer.event.Event;
import onrecord.importer.event.EventNouns;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.WordGroups;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** "that negotiation", "such attacks", "steps like that": the last event told before that the noun can mean. */
final class PointingBack implements Clue {

    private static final double CONFIDENCE = 0.7;
    private static final int NEAR = 6;
    private static final int FAR = 12;

    private final EventNouns nouns;
    private final WordGroups words;

    PointingBack(EventNouns nouns, WordGroups words) {
        this.nouns = nouns;
        this.words = words;
    }

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        for (Place.Word word : place.words()) {
            Token token = word.token();
            Tree tree = scene.facts().tree(word.sentence());
            boolean pointing = token.isNoun() && Nouns.isPointing(tree, token, words);
            boolean definite = token.isNoun() && Nouns.isDefinite(tree, token);
            Integer event = pointing || definite
                    ? lastTold(scene, place, token.lemma(), pointing, Owners.of(scene.facts(), tree, token))
                    : null;
            if (event != null) {
                return List.of(new Pointer(event, Nouns.phrase(tree, token), CONFIDENCE));
            }
        }
        return List.of();
    }

    private @Nullable Integer lastTold(Scene scene, Place place, String noun, boolean pointing, Owners owners) {
        Sentence from = scene.facts().sentenceAt(place.start());
        for (int back = 0; from != null && back <= (pointing ? NEAR : FAR); back++) {
            Sentence sentence = scene.facts().sentence(from.index() - back);
            List<Told> told = sentence == null ? List.of() : scene.facts().allToldIn(sentence);
            for (int i = told.size() - 1; i >= 0; i--) {
                Event event = scene.facts().event(told.get(i).event());
                if (told.get(i).mention().end() <= place.start()
                        && !scene.facts().isSaying(told.get(i).event(), place.statement())
                        && canMean(noun, event, pointing)
                        && owners.mayHave(event)) {
                    return told.get(i).event();
                }
            }
        }
        return null;
    }

    private boolean canMean(String noun, Event event, boolean pointing) {
        Set<String> kinds = nouns.kinds(noun);
        boolean sameKind = nouns.kinds(event).stream().anyMatch(kinds::contains);
        boolean done = event.participants().stream().anyMatch(each -> each.role() == ParticipantRole.ACTOR);
        return sameKind || pointing && words.has(event.type().name(), noun) && (done || !words.has("deed", noun));
    }
}
