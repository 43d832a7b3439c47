package onrecord.importer.link;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import onrecord.importer.event.Event;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.event.EventNouns;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
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
    private final Set<String> pointing;
    private final Set<String> deeds;

    PointingBack(EventNouns nouns, WordGroups words) {
        this.nouns = nouns;
        this.words = words;
        this.pointing = words.get("point");
        this.deeds = words.get("deed");
    }

    /** @param kinds every kind of happening that the noun may name */
    private record Back(SaidWord noun, Set<String> kinds, boolean pointing) {

        String lemma() {
            return noun.token().lemma();
        }
    }

    @Override
    public List<Pointer> find(StatementWalk walk, Setting setting) {
        for (SaidWord word : setting.words()) {
            Back back = word.token().isNoun() ? back(word) : null;
            Integer event = back == null ? null : lastTold(walk.article(), setting, back);
            if (event != null) {
                return List.of(new Pointer(event, Nouns.phrase(word.tree(), word.token()), CONFIDENCE));
            }
        }
        return List.of();
    }

    /** How a noun points back, if it does: without words that point, it has to name a kind of happening. */
    private @Nullable Back back(SaidWord word) {
        Token noun = word.token();
        Set<String> kinds = nouns.kinds(noun.lemma());
        if (Nouns.isPointing(word.tree(), noun, pointing)) {
            return new Back(word, kinds, true);
        }
        return !kinds.isEmpty() && Nouns.isDefinite(word.tree(), noun) ? new Back(word, kinds, false) : null;
    }

    private @Nullable Integer lastTold(ArticleIndex article, Setting setting, Back back) {
        Sentence from = article.sentences().at(setting.start());
        for (int far = 0; from != null && far <= (back.pointing() ? NEAR : FAR); far++) {
            Sentence sentence = article.sentences().get(from.index() - far);
            List<Told> told = sentence == null ? List.of() : article.told().allIn(sentence);
            for (int i = told.size() - 1; i >= 0; i--) {
                int event = told.get(i).event();
                if (told.get(i).mention().end() <= setting.start()
                        && !article.isSaying(event, setting.statement())
                        && canMean(article, back, event)
                        && NounOwners.mayHave(article, back.noun(), article.event(event))) {
                    return event;
                }
            }
        }
        return null;
    }

    private boolean canMean(ArticleIndex article, Back back, int index) {
        if (!Collections.disjoint(back.kinds(), article.kinds(index))) {
            return true;
        }
        Event event = article.event(index);
        return back.pointing()
                && words.has(event.type().name(), back.lemma())
                && (!deeds.contains(back.lemma()) || isDone(event));
    }

    private static boolean isDone(Event event) {
        for (Participant each : event.participants()) {
            if (each.role() == ParticipantRole.ACTOR) {
                return true;
            }
        }
        return false;
    }
}
