package onrecord.importer.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import onrecord.importer.entity.Cast;
import onrecord.importer.event.Event;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.language.Trees;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** One article's statements and events, to be found by where they stand. Not for use by several threads. */
final class Facts {

    /** More statements than these hardly share their words. */
    private static final int NESTED = 8;

    /** How much of a word its derivations keep at least: "oppose" and "opposition". */
    static final int STEM = 5;

    private static final NavigableMap<Integer, Told> NONE = Collections.emptyNavigableMap();

    private final Map<Integer, Integer> memberByEnd = new HashMap<>();
    private final List<Statement> statements;
    private final List<Event> events;
    private final List<Sentence> sentences;
    private final TreeMap<Integer, Sentence> byStart = new TreeMap<>();
    private final Map<Integer, List<Told>> toldIn = new HashMap<>();
    private final Map<Integer, Set<Span>> sayings = new HashMap<>();
    private final Trees trees;
    private final Map<String, TreeMap<Integer, Told>> toldLike = new HashMap<>();
    private final SaidText said;
    private final RareWords rare;

    Facts(Trees trees, Cast cast, List<Statement> statements, List<Event> events) {
        cast.mentions().forEach(mention -> memberByEnd.put(mention.span().end(), mention.member()));
        this.statements = statements;
        this.events = events;
        this.trees = trees;
        this.sentences = trees.sentences();
        this.said = new SaidText(statements);
        this.rare = new RareWords(sentences);
        sentences.forEach(sentence -> byStart.put(sentence.span().start(), sentence));
        findSayings();
        for (int event = 0; event < events.size(); event++) {
            index(event);
        }
        toldIn.values().forEach(list -> list.sort(Comparator.comparing(Told::mention)));
        toldIn.values().stream()
                .flatMap(List::stream)
                .forEach(told -> toldLike.computeIfAbsent(
                                stem(events.get(told.event()).trigger()), any -> new TreeMap<>())
                        .putIfAbsent(told.mention().start(), told));
    }

    private void index(int event) {
        for (Span mention : events.get(event).mentions()) {
            Sentence sentence = sentenceAt(mention.start());
            if (sentence != null) {
                toldIn.computeIfAbsent(sentence.index(), any -> new ArrayList<>())
                        .add(new Told(event, mention));
            }
        }
    }

    private void findSayings() {
        TreeMap<Integer, Cue> cues = new TreeMap<>();
        for (Statement statement : statements) {
            Span cue = statement.cue();
            Sentence sentence = cue == null ? null : sentenceAt(cue.start());
            if (cue != null && sentence != null) {
                sentence.tokens().stream()
                        .filter(token -> cue.encloses(token.span()))
                        .forEach(token -> cues.put(token.span().start(), new Cue(cue, token.lemma())));
            }
        }
        for (int event = 0; event < events.size(); event++) {
            for (Span mention : events.get(event).mentions()) {
                for (Cue cue : cues.subMap(mention.start(), mention.end()).values()) {
                    if (cue.lemma().equals(events.get(event).trigger())) {
                        sayings.computeIfAbsent(event, any -> new HashSet<>()).add(cue.span());
                    }
                }
            }
        }
    }

    private record Cue(Span span, String lemma) {}

    /** Whether an event is a statement itself ("she demanded a recount"): whoever speaks next rarely speaks of it. */
    boolean isSaying(int event) {
        return sayings.containsKey(event);
    }

    /** Whether an event is that statement itself: nobody speaks of it by saying so. */
    boolean isSaying(int event, Statement statement) {
        Span cue = statement.cue();
        return cue != null && sayings.getOrDefault(event, Set.of()).contains(cue);
    }

    int statementCount() {
        return statements.size();
    }

    Statement statement(int index) {
        return statements.get(index);
    }

    int eventCount() {
        return events.size();
    }

    Event event(int index) {
        return events.get(index);
    }

    @Nullable
    Integer memberAt(Token token) {
        return memberByEnd.get(token.span().end());
    }

    /** Whether a stretch belongs to what anybody says. */
    boolean isSaid(Span span) {
        return said.overlaps(span);
    }

    /** Whether a stretch belongs to what somebody else says. */
    boolean isSaidByOthers(Span span, @Nullable Object speaker) {
        return said.by(span).stream()
                .limit(NESTED)
                .anyMatch(
                        index -> speaker == null || !speaker.equals(new Place(this, statements.get(index)).speaker()));
    }

    /** How many of these words, being rare in the article, a stretch of it has too. */
    long sharedRareWords(Set<String> lemmas, Span span) {
        Sentence sentence = sentenceAt(span.start());
        return sentence == null
                ? 0
                : sentence.tokens().stream()
                        .filter(token ->
                                span.encloses(token.span()) && lemmas.contains(token.lemma()) && rare.has(token))
                        .map(Token::lemma)
                        .distinct()
                        .count();
    }

    boolean isRare(Token token) {
        return rare.has(token);
    }

    @Nullable
    Sentence sentenceAt(int position) {
        Map.Entry<Integer, Sentence> entry = byStart.floorEntry(position);
        return entry == null ? null : entry.getValue();
    }

    @Nullable
    Sentence sentence(int index) {
        return index < 0 || index >= sentences.size() ? null : sentences.get(index);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Tree tree(Sentence sentence) {
        return trees.of(sentence);
    }

    /** The event mentions of a sentence in the order of the text, but for those of statements. */
    List<Told> toldIn(Sentence sentence) {
        return allToldIn(sentence).stream()
                .filter(told -> !isSaying(told.event()))
                .toList();
    }

    /** The mentions of events whose word begins like this one, by where they start. */
    NavigableMap<Integer, Told> toldLike(String lemma) {
        TreeMap<Integer, Told> like = toldLike.get(stem(lemma));
        return like == null ? NONE : like;
    }

    private static String stem(String lemma) {
        return lemma.substring(0, Math.min(STEM, lemma.length()));
    }

    /** The event mentions of a sentence in the order of the text. */
    List<Told> allToldIn(Sentence sentence) {
        return toldIn.getOrDefault(sentence.index(), List.of());
    }
}
