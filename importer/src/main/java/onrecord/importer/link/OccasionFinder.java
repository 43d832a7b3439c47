package onrecord.importer.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.importer.event.EventNouns;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import onrecord.importer.text.WordGroups;
import org.jspecify.annotations.Nullable;

/** Finds the event at which each statement was made. */
final class OccasionFinder {

    private static final int AHEAD = 2;

    private final EventNouns nouns;
    private final WordGroups words;

    OccasionFinder(EventNouns nouns, WordGroups words) {
        this.nouns = nouns;
        this.words = words;
    }

    /** The occasion's event for each statement that has one, by the statement's index. */
    Map<Integer, Integer> find(Facts facts) {
        Map<Integer, Integer> named = new TreeMap<>();
        Map<Object, List<Integer>> bySpeaker = new LinkedHashMap<>();
        for (int i = 0; i < facts.statementCount(); i++) {
            Place place = new Place(facts, facts.statement(i));
            Integer occasion = named(facts, place);
            if (occasion != null) {
                named.put(i, occasion);
            }
            Object speaker = place.speaker();
            if (speaker != null) {
                bySpeaker.computeIfAbsent(speaker, any -> new ArrayList<>()).add(i);
            }
        }
        CarriedOccasions carried = new CarriedOccasions(facts, nouns, words, named);
        bySpeaker.forEach(carried::carry);
        return carried.all();
    }

    private @Nullable Integer named(Facts facts, Place place) {
        for (Sentence sentence : place.around()) {
            for (Told told : facts.toldIn(sentence)) {
                boolean apart = !place.covers(told.mention()) || !facts.isSaid(told.mention());
                boolean then = PartialDates.mayBeOne(
                        place.statement().saidOn(), facts.event(told.event()).date());
                if (apart && then && isPresentAt(facts.tree(sentence), told.mention())) {
                    return told.event();
                }
            }
        }
        return remarksCameAt(facts, place);
    }

    /** "said at a rally", "in an interview with …", "told a hearing". */
    private boolean isPresentAt(Tree tree, Span mention) {
        return tree.tokens().stream()
                .filter(token -> mention.encloses(token.span()) && token.isNoun() && nouns.isOccasion(token.lemma()))
                .anyMatch(token -> isPresentAt(tree, token));
    }

    private boolean isPresentAt(Tree tree, Token noun) {
        Token head = tree.head(noun);
        if (head == null) {
            return false;
        }
        boolean told = noun.is("dobj", "dative") && words.has("told", head.lemma());
        return told || head.is("prep") && words.has("present", head.lower());
    }

    /** "The remarks came at a dinner": so did the statements just before. */
    private @Nullable Integer remarksCameAt(Facts facts, Place place) {
        Sentence home = place.home();
        for (int ahead = 1; home != null && ahead <= AHEAD; ahead++) {
            Sentence next = facts.sentence(home.index() + ahead);
            if (next == null || facts.allToldIn(next).isEmpty() || !tellsOfRemarks(facts.tree(next))) {
                continue;
            }
            for (Told told : facts.toldIn(next)) {
                if (isPresentAt(facts.tree(next), told.mention())) {
                    return told.event();
                }
            }
        }
        return null;
    }

    private boolean tellsOfRemarks(Tree tree) {
        return tree.tokens().stream()
                .filter(token -> token.is("nsubj", "nsubjpass") && words.has("said", token.lemma()))
                .map(tree::head)
                .anyMatch(verb -> verb != null && words.has("came", verb.lemma()));
    }
}
