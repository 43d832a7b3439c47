package onrecord.importer.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.importer.date.PartialDate;
import onrecord.importer.event.Event;
import onrecord.importer.event.EventNouns;
import onrecord.importer.event.WordGroups;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.link.Links.Reference;
import onrecord.importer.statement.Speaker;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the events that each statement refers to. */
final class ReferenceFinder {

    private static final double CONTAINED = 0.9;
    private static final double ANAPHOR = 0.7;
    private static final double TOPIC = 0.65;
    private static final double REMARKS = 0.6;
    private static final double BEFORE = 0.5;
    private static final double SHARED_WORDS = 0.5;
    private static final double JUST_BEFORE = 0.4;
    private static final double SAME_BREATH = 0.7;

    /** A word in more sentences than this ties nothing together. */
    private static final int RARE = 4;

    private final EventNouns nouns;
    private final WordGroups words;

    ReferenceFinder(EventNouns nouns, WordGroups words) {
        this.nouns = nouns;
        this.words = words;
    }

    List<Reference> find(Facts facts, Map<Integer, Integer> occasions) {
        List<Reference> references = new ArrayList<>();
        Vocabulary vocabulary = new Vocabulary(facts);
        for (int i = 0; i < facts.statements.size(); i++) {
            Map<Integer, Reference> mine = new TreeMap<>();
            contained(facts, i, mine);
            if (mine.isEmpty()) {
                anaphors(facts, i, occasions, mine);
            }
            if (mine.isEmpty()) {
                topics(facts, i, occasions, mine);
            }
            if (mine.isEmpty()) {
                neighbours(facts, i, occasions, vocabulary, mine);
            }
            if (mine.isEmpty()) {
                inherited(facts, i, references, mine);
            }
            if (mine.isEmpty()) {
                before(facts, i, occasions, mine);
            }
            references.addAll(mine.values());
        }
        return references;
    }

    private static void put(Map<Integer, Reference> mine, int statement, int event, Span evidence, double confidence) {
        mine.merge(
                event,
                new Reference(statement, event, evidence, confidence),
                (a, b) -> a.confidence() >= b.confidence() ? a : b);
    }

    /** The statement itself tells the event. */
    private static void contained(Facts facts, int index, Map<Integer, Reference> mine) {
        Statement statement = facts.statements.get(index);
        for (Sentence sentence : facts.around(statement)) {
            for (Told told : facts.toldIn(sentence)) {
                for (Span span : statement.spans()) {
                    if (span.overlaps(told.mention())) {
                        Span shared = new Span(
                                Math.max(span.start(), told.mention().start()),
                                Math.min(span.end(), told.mention().end()));
                        if (shared.length() * 2 >= told.mention().length()) {
                            put(mine, index, told.event(), shared, CONTAINED);
                        }
                    }
                }
            }
        }
    }

    /** "that negotiation", "such attacks", "his remarks". */
    private void anaphors(Facts facts, int index, Map<Integer, Integer> occasions, Map<Integer, Reference> mine) {
        Statement statement = facts.statements.get(index);
        for (Facts.Word word : facts.words(statement)) {
            Token token = word.token();
            if (!token.isNoun() || !mine.isEmpty()) {
                continue;
            }
            Tree tree = facts.tree(word.sentence());
            boolean pointing = tree.children(token, "det", "nmod", "amod", "predet").stream()
                    .anyMatch(child -> words.has("point", lower(child)));
            boolean definite = pointing
                    || tree.children(token, "det").stream()
                            .anyMatch(child -> lower(child).equals("the"));
            boolean like = token.index() + 2 < word.sentence().tokens().size()
                    && word.sentence().tokens().get(token.index() + 1).lemma().equals("like")
                    && words.has("point", lower(word.sentence().tokens().get(token.index() + 2)));
            Integer event = null;
            double confidence = ANAPHOR;
            if (words.has("said", token.lemma())) {
                event = occasionOfRemarks(facts, index, tree, token, definite, occasions);
                confidence = REMARKS;
            }
            if (event == null && (definite || like)) {
                event = lastTold(facts, statement, token.lemma(), pointing || like);
                confidence = ANAPHOR;
            }
            if (event != null) {
                put(mine, index, event, phrase(tree, token), confidence);
            }
        }
    }

    private static Span phrase(Tree tree, Token noun) {
        int first = tree.children(noun).stream()
                .filter(child -> child.is("det", "nmod", "amod", "compound", "poss", "predet"))
                .mapToInt(child -> tree.below(child).nextSetBit(0))
                .min()
                .orElse(noun.index());
        return tree.sentence().span(Math.min(first, noun.index()), noun.index());
    }

    /** The last event told before that such a noun can mean. */
    private @Nullable Integer lastTold(Facts facts, Statement statement, String noun, boolean pointing) {
        Sentence from = facts.sentenceAt(statement.spans().get(0).start());
        Set<String> kinds = nouns.kinds(noun);
        for (int back = 0; from != null && back <= (pointing ? 6 : 12); back++) {
            Sentence sentence = facts.sentence(from.index() - back);
            if (sentence == null) {
                break;
            }
            List<Told> told = facts.toldIn(sentence);
            for (int i = told.size() - 1; i >= 0; i--) {
                Event event = facts.events.get(told.get(i).event());
                boolean before =
                        told.get(i).mention().end() <= statement.spans().get(0).start();
                boolean sameKind = nouns.kinds(event).stream().anyMatch(kinds::contains);
                boolean general = pointing && words.has(event.type().name(), noun);
                if (before && (sameKind || general)) {
                    return told.get(i).event();
                }
            }
        }
        return null;
    }

    /** "Ito's remarks", "the message": the occasion at which somebody else said what the article quoted before. */
    private static @Nullable Integer occasionOfRemarks(
            Facts facts, int index, Tree tree, Token noun, boolean definite, Map<Integer, Integer> occasions) {
        Token possessor = tree.child(noun, "poss");
        Integer whose = possessor == null
                ? null
                : facts.cast
                        .mentionAt(possessor.span())
                        .map(mention -> mention.member())
                        .orElse(null);
        Object self = Facts.speakerKey(facts.statements.get(index));
        Integer found = null;
        for (Map.Entry<Integer, Integer> each : occasions.entrySet()) {
            Statement other = facts.statements.get(each.getKey());
            boolean before = other.spans().get(0).start()
                    < facts.statements.get(index).spans().get(0).start();
            Integer speaker = other.speaker() instanceof Speaker.Known known ? known.member() : null;
            boolean fits = whose != null ? whose.equals(speaker) : definite && speaker != null && !speaker.equals(self);
            if (before && fits && isLater(facts, each.getValue(), found)) {
                found = each.getValue();
            }
        }
        return found;
    }

    private static boolean isLater(Facts facts, int event, @Nullable Integer than) {
        PartialDate date = facts.events.get(event).date();
        PartialDate other = than == null ? null : facts.events.get(than).date();
        LocalDate last = date == null ? null : date.latest();
        LocalDate first = other == null ? null : other.latest();
        return than == null || last != null && first != null && last.isAfter(first);
    }

    /** "Asked about the crash, she said …": the event that the attribution speaks of. */
    private void topics(Facts facts, int index, Map<Integer, Integer> occasions, Map<Integer, Reference> mine) {
        Statement statement = facts.statements.get(index);
        Sentence home = facts.home(statement);
        if (home == null) {
            return;
        }
        for (Told told : facts.toldIn(home)) {
            boolean occasion = Integer.valueOf(told.event()).equals(occasions.get(index));
            boolean elsewhere = facts.statements.stream().anyMatch(each -> Facts.isInside(each, told.mention()));
            if (!occasion && !elsewhere && isTopic(facts.tree(home), told.mention())) {
                put(mine, index, told.event(), told.mention(), TOPIC);
            }
        }
    }

    private boolean isTopic(Tree tree, Span mention) {
        for (Token token : tree.tokens()) {
            Token head = tree.head(token);
            if (mention.encloses(token.span()) && head != null && !mention.encloses(head.span())) {
                return head.is("prep", "pcomp", "prt") && words.has("topic", lower(head))
                        || token.is("dobj", "ccomp", "advcl");
            }
        }
        return false;
    }

    /** A comment on what the sentences around tell: they share a telling word, or the statement points back. */
    private void neighbours(
            Facts facts,
            int index,
            Map<Integer, Integer> occasions,
            Vocabulary vocabulary,
            Map<Integer, Reference> mine) {
        Statement statement = facts.statements.get(index);
        List<Sentence> around = facts.around(statement);
        if (around.isEmpty()) {
            return;
        }
        Set<String> own = new HashSet<>();
        facts.words(statement).forEach(word -> own.add(word.token().lemma()));
        int first = around.get(0).index();
        int last = around.get(around.size() - 1).index();
        Told best = null;
        double most = 0;
        for (int at = first - 3; at <= last + 1; at++) {
            Sentence sentence = facts.sentence(at);
            if (sentence == null) {
                continue;
            }
            for (Told told : facts.toldIn(sentence)) {
                if (Integer.valueOf(told.event()).equals(occasions.get(index))
                        || nouns.isOccasion(facts.events.get(told.event()).trigger())
                                && facts.events.get(told.event()).date() == null) {
                    continue;
                }
                double score = vocabulary.shared(own, sentence, told.mention())
                        + (at == first - 1 && pointsBack(facts, statement) ? 1 : 0);
                if (score > most) {
                    most = score;
                    best = told;
                }
            }
        }
        if (best != null && most >= 1) {
            put(mine, index, best.event(), best.mention(), most >= 2 ? SHARED_WORDS : BEFORE);
        }
    }

    /** "…, adding that": what the same speaker says in the same breath speaks of the same. */
    private static void inherited(Facts facts, int index, List<Reference> references, Map<Integer, Reference> mine) {
        Statement statement = facts.statements.get(index);
        if (index == 0) {
            return;
        }
        Statement previous = facts.statements.get(index - 1);
        Sentence home = facts.home(statement);
        Object speaker = Facts.speakerKey(statement);
        if (home != null
                && home.equals(facts.home(previous))
                && speaker != null
                && speaker.equals(Facts.speakerKey(previous))) {
            references.stream()
                    .filter(reference -> reference.statement() == index - 1)
                    .forEach(reference -> put(
                            mine,
                            index,
                            reference.event(),
                            reference.evidence(),
                            SAME_BREATH * reference.confidence()));
        }
    }

    /** A comment that follows what it comments on. */
    private void before(Facts facts, int index, Map<Integer, Integer> occasions, Map<Integer, Reference> mine) {
        List<Sentence> around = facts.around(facts.statements.get(index));
        Sentence previous =
                around.isEmpty() ? null : facts.sentence(around.get(0).index() - 1);
        if (previous == null) {
            return;
        }
        for (Told told : facts.toldIn(previous)) {
            if (!isOccasionOf(facts, previous, told.event(), occasions)) {
                mine.clear();
                put(mine, index, told.event(), told.mention(), JUST_BEFORE);
            }
        }
    }

    /** Whether a statement of that sentence was made at the event, which then says where rather than what about. */
    private static boolean isOccasionOf(Facts facts, Sentence sentence, int event, Map<Integer, Integer> occasions) {
        return occasions.entrySet().stream()
                .anyMatch(each ->
                        each.getValue() == event && sentence.equals(facts.home(facts.statements.get(each.getKey()))));
    }

    private boolean pointsBack(Facts facts, Statement statement) {
        return facts.words(statement).stream()
                .limit(8)
                .anyMatch(word -> word.token().is("nsubj", "nsubjpass", "dobj")
                        && (words.has("point", lower(word.token()))
                                || Set.of("it", "they").contains(lower(word.token()))));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** How telling each word of the article is: the fewer sentences have it, the more. */
    private static final class Vocabulary {

        private final Map<String, Integer> sentencesWith = new HashMap<>();

        Vocabulary(Facts facts) {
            for (int i = 0; facts.sentence(i) != null; i++) {
                Sentence sentence = java.util.Objects.requireNonNull(facts.sentence(i));
                Set<String> lemmas = new HashSet<>();
                sentence.tokens().forEach(token -> lemmas.add(token.lemma()));
                lemmas.forEach(lemma -> sentencesWith.merge(lemma, 1, Integer::sum));
            }
        }

        double shared(Set<String> own, Sentence sentence, Span mention) {
            return sentence.tokens().stream()
                    .filter(token -> mention.encloses(token.span()) && isTelling(token) && own.contains(token.lemma()))
                    .map(Token::lemma)
                    .distinct()
                    .filter(lemma -> sentencesWith.getOrDefault(lemma, 0) <= RARE)
                    .count();
        }

        private static boolean isTelling(Token token) {
            return (token.isNoun() && !token.isName()
                            || token.pos().startsWith("VB")
                            || token.pos().startsWith("JJ"))
                    && token.lemma().length() > 3;
        }
    }
}
