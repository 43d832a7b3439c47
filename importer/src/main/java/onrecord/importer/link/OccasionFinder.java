package onrecord.importer.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import onrecord.importer.date.PartialDate;
import onrecord.importer.event.Event;
import onrecord.importer.event.EventNouns;
import onrecord.importer.event.WordGroups;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Finds the event at which each statement was made. */
final class OccasionFinder {

    /** How many passages an occasion holds that is not one a whole article is built on. */
    private static final int REACH = 3;

    private final EventNouns nouns;
    private final WordGroups words;

    OccasionFinder(EventNouns nouns, WordGroups words) {
        this.nouns = nouns;
        this.words = words;
    }

    /** The occasion's event for each statement that has one, by the statement's index. */
    Map<Integer, Integer> find(Facts facts) {
        Map<Integer, Integer> found = new TreeMap<>();
        for (int i = 0; i < facts.statements.size(); i++) {
            Integer own = own(facts, facts.statements.get(i));
            if (own != null) {
                found.put(i, own);
            }
        }
        remarksThatCame(facts, found);
        return carried(facts, found);
    }

    /** The occasion that the attribution names: "said at a rally", "in an interview with …", "told a hearing". */
    private @Nullable Integer own(Facts facts, Statement statement) {
        for (Sentence sentence : facts.around(statement)) {
            for (Told told : facts.toldIn(sentence)) {
                boolean free = facts.statements.stream().noneMatch(each -> Facts.isInside(each, told.mention()));
                if ((free || !Facts.isInside(statement, told.mention()))
                        && isPresentAt(facts.tree(sentence), told.mention())
                        && areDatesCompatible(
                                statement.saidOn(),
                                facts.events.get(told.event()).date())) {
                    return told.event();
                }
            }
        }
        return null;
    }

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
        return told || head.is("prep") && words.has("present", head.form().toLowerCase(Locale.ROOT));
    }

    /** "The remarks came at a dinner": so did the statements just before. */
    private void remarksThatCame(Facts facts, Map<Integer, Integer> found) {
        for (int i = 0; i < facts.statements.size(); i++) {
            Sentence home = facts.home(facts.statements.get(i));
            for (int ahead = 1; home != null && ahead <= 2 && !found.containsKey(i); ahead++) {
                Sentence next = facts.sentence(home.index() + ahead);
                Integer occasion = next == null ? null : cameAt(facts, next);
                if (occasion != null) {
                    found.put(i, occasion);
                }
            }
        }
    }

    private @Nullable Integer cameAt(Facts facts, Sentence sentence) {
        Tree tree = facts.tree(sentence);
        boolean came = tree.tokens().stream()
                .filter(token -> token.is("nsubj", "nsubjpass") && words.has("said", token.lemma()))
                .map(tree::head)
                .anyMatch(verb -> verb != null && words.has("came", verb.lemma()));
        if (!came) {
            return null;
        }
        return facts.toldIn(sentence).stream()
                .filter(told -> isPresentAt(tree, told.mention()))
                .map(Told::event)
                .findFirst()
                .orElse(null);
    }

    /** Statements share the occasion of the same speaker's statements around them. */
    private Map<Integer, Integer> carried(Facts facts, Map<Integer, Integer> own) {
        Map<Integer, Integer> all = new TreeMap<>(own);
        Map<Object, List<Integer>> bySpeaker = new HashMap<>();
        for (int i = 0; i < facts.statements.size(); i++) {
            Object speaker = Facts.speakerKey(facts.statements.get(i));
            if (speaker != null) {
                bySpeaker.computeIfAbsent(speaker, any -> new ArrayList<>()).add(i);
            }
        }
        for (Map.Entry<Object, List<Integer>> each : bySpeaker.entrySet()) {
            carry(facts, each.getKey(), each.getValue(), own, all);
        }
        return all;
    }

    private void carry(
            Facts facts, Object speaker, List<Integer> indexes, Map<Integer, Integer> own, Map<Integer, Integer> all) {
        Set<Integer> occasions =
                indexes.stream().map(own::get).filter(Objects::nonNull).collect(java.util.stream.Collectors.toSet());
        Integer only = occasions.size() == 1 ? occasions.iterator().next() : null;
        Integer told = occasions.isEmpty() ? toldOf(facts, speaker) : null;
        Integer last = null;
        int since = 0;
        for (int index : indexes) {
            Integer mine = own.get(index);
            Statement statement = facts.statements.get(index);
            int passage = passage(facts, statement);
            if (mine != null) {
                last = mine;
                since = passage;
            } else if (isFree(facts, statement)) {
                Integer carried = last != null && (passage - since <= REACH || isCarrying(facts, last)) ? last : null;
                if (carried == null && only != null && isCarrying(facts, only)) {
                    carried = only;
                }
                boolean holds = told != null && (isInterview(facts, told) || isAfter(facts, told, statement));
                carried = carried == null && holds ? told : carried;
                if (carried != null
                        && areDatesCompatible(
                                statement.saidOn(), facts.events.get(carried).date())) {
                    all.put(index, carried);
                    since = passage;
                }
            }
        }
    }

    /** An interview, briefing or speech that the article tells of this speaker. */
    private @Nullable Integer toldOf(Facts facts, Object speaker) {
        for (int i = 0; i < facts.events.size(); i++) {
            Event event = facts.events.get(i);
            boolean speaks = event.participants().stream()
                    .anyMatch(each -> speaker.equals(each.member()) && each.role() == ParticipantRole.ACTOR);
            if (speaks && event.occurred() && isCarrying(facts, i)) {
                return i;
            }
        }
        return null;
    }

    private static boolean isAfter(Facts facts, int event, Statement statement) {
        int at = statement.spans().get(0).start();
        return facts.events.get(event).mentions().stream()
                .anyMatch(mention ->
                        mention.end() <= at && passageAt(facts, at) - passageAt(facts, mention.start()) <= REACH);
    }

    private boolean isInterview(Facts facts, int event) {
        return nouns.kinds(facts.events.get(event)).contains("interview");
    }

    private boolean isCarrying(Facts facts, int event) {
        return nouns.kinds(facts.events.get(event)).stream().anyMatch(kind -> words.has("carrying", kind));
    }

    /** Whether nothing in the attribution speaks of another time. */
    private boolean isFree(Facts facts, Statement statement) {
        Sentence home = facts.home(statement);
        return home == null
                || home.tokens().stream()
                        .filter(token -> !Facts.isInside(statement, token.span()))
                        .noneMatch(token -> words.has("elsewhen", token.lemma()) && token.is("advmod"));
    }

    private static int passage(Facts facts, Statement statement) {
        return passageAt(facts, statement.spans().get(0).start());
    }

    private static int passageAt(Facts facts, int position) {
        Sentence sentence = facts.sentenceAt(position);
        return sentence == null ? 0 : sentence.passage();
    }

    private static boolean areDatesCompatible(@Nullable PartialDate said, @Nullable PartialDate held) {
        return said == null || held == null || PartialDates.overlap(said, held);
    }
}
