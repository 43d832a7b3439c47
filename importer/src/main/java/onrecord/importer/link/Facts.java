package onrecord.importer.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.importer.entity.Cast;
import onrecord.importer.event.Event;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** One article's statements and events, to be found by where they stand. Not for use by several threads. */
final class Facts {

    /** More statements than these hardly share their words. */
    private static final int NESTED = 8;

    private final Map<Integer, Integer> memberByEnd = new HashMap<>();
    private final List<Statement> statements;
    private final List<Event> events;
    private final List<Sentence> sentences;
    private final TreeMap<Integer, Sentence> byStart = new TreeMap<>();
    private final Map<Integer, List<Told>> toldIn = new HashMap<>();
    private final Map<Integer, Tree> trees = new HashMap<>();
    private final SaidText said;
    private final RareWords rare;

    Facts(Analysis analysis, Cast cast, List<Statement> statements, List<Event> events) {
        cast.mentions().forEach(mention -> memberByEnd.put(mention.span().end(), mention.member()));
        this.statements = statements;
        this.events = events;
        this.sentences = analysis.sentences();
        this.said = new SaidText(statements);
        this.rare = new RareWords(sentences);
        sentences.forEach(sentence -> byStart.put(sentence.span().start(), sentence));
        Set<Integer> sayings = sayings();
        for (int event = 0; event < events.size(); event++) {
            if (!sayings.contains(event)) {
                index(event);
            }
        }
        toldIn.values().forEach(told -> told.sort(Comparator.comparing(Told::mention)));
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

    /** Events that are statements themselves ("she demanded a recount"): nobody speaks of them by saying so. */
    private Set<Integer> sayings() {
        TreeMap<Integer, String> cues = new TreeMap<>();
        for (Statement statement : statements) {
            Span cue = statement.cue();
            Sentence sentence = cue == null ? null : sentenceAt(cue.start());
            if (cue != null && sentence != null) {
                sentence.tokens().stream()
                        .filter(token -> cue.encloses(token.span()))
                        .forEach(token -> cues.put(token.span().start(), token.lemma()));
            }
        }
        return IntStream.range(0, events.size())
                .filter(event -> events.get(event).mentions().stream()
                        .anyMatch(mention -> cues.subMap(mention.start(), mention.end())
                                .containsValue(events.get(event).trigger())))
                .boxed()
                .collect(Collectors.toSet());
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
        return trees.computeIfAbsent(sentence.index(), any -> new Tree(sentence));
    }

    /** The event mentions of a sentence in the order of the text. */
    List<Told> toldIn(Sentence sentence) {
        return toldIn.getOrDefault(sentence.index(), List.of());
    }
}
