package onrecord.importer.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.importer.entity.Cast;
import onrecord.importer.event.Event;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.Speaker;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** One article's statements and events, to be found by where they stand. Not for use by several threads. */
final class Facts {

    final Cast cast;
    final List<Statement> statements;
    final List<Event> events;
    private final List<Sentence> sentences;
    private final TreeMap<Integer, Sentence> byStart = new TreeMap<>();
    private final Map<Integer, List<Told>> toldIn = new HashMap<>();
    private final Map<Integer, Tree> trees = new HashMap<>();

    Facts(Analysis analysis, Cast cast, List<Statement> statements, List<Event> events) {
        this.cast = cast;
        this.statements = statements;
        this.events = events;
        this.sentences = analysis.sentences();
        sentences.forEach(sentence -> byStart.put(sentence.span().start(), sentence));
        for (int event = 0; event < events.size(); event++) {
            if (isSaying(events.get(event))) {
                continue;
            }
            for (Span mention : events.get(event).mentions()) {
                Sentence sentence = sentenceAt(mention.start());
                if (sentence != null) {
                    toldIn.computeIfAbsent(sentence.index(), any -> new ArrayList<>())
                            .add(new Told(event, mention));
                }
            }
        }
        toldIn.values().forEach(told -> told.sort(Comparator.comparing(Told::mention)));
    }

    /** "She demanded a recount": the demand is a statement, not what one speaks of. */
    private boolean isSaying(Event event) {
        return event.mentions().stream()
                .anyMatch(mention -> statements.stream().anyMatch(statement -> {
                    Span cue = statement.cue();
                    return cue != null && mention.encloses(cue) && !isInside(statement, cue) && isTrigger(event, cue);
                }));
    }

    private boolean isTrigger(Event event, Span cue) {
        Sentence sentence = sentenceAt(cue.start());
        return sentence != null
                && sentence.tokens().stream()
                        .anyMatch(token ->
                                cue.encloses(token.span()) && token.lemma().equals(event.trigger()));
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

    Tree tree(Sentence sentence) {
        return trees.computeIfAbsent(sentence.index(), any -> new Tree(sentence));
    }

    /** The event mentions of a sentence in the order of the text. */
    List<Told> toldIn(Sentence sentence) {
        return toldIn.getOrDefault(sentence.index(), List.of());
    }

    /** The sentence that attributes a statement. */
    @Nullable
    Sentence home(Statement statement) {
        Span cue = statement.cue();
        Span speaker = statement.speakerSpan();
        Span place = cue != null
                ? cue
                : speaker != null ? speaker : statement.spans().get(0);
        return sentenceAt(place.start());
    }

    /** The sentences that a statement stands in, its attribution's included. */
    List<Sentence> around(Statement statement) {
        List<Sentence> around = new ArrayList<>();
        for (Span span : statement.spans()) {
            add(around, sentenceAt(span.start()));
            add(around, sentenceAt(Math.max(span.start(), span.end() - 1)));
        }
        add(around, home(statement));
        around.sort(Comparator.comparingInt(Sentence::index));
        return around;
    }

    private static void add(List<Sentence> sentences, @Nullable Sentence sentence) {
        if (sentence != null && !sentences.contains(sentence)) {
            sentences.add(sentence);
        }
    }

    /** The words of a statement, with the sentence of each. */
    List<Word> words(Statement statement) {
        List<Word> words = new ArrayList<>();
        for (Span span : statement.spans()) {
            Sentence first = sentenceAt(span.start());
            for (int i = first == null ? sentences.size() : first.index(); i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                if (sentence.span().start() >= span.end()) {
                    break;
                }
                sentence.tokens().stream()
                        .filter(token -> span.encloses(token.span()))
                        .forEach(token -> words.add(new Word(sentence, token)));
            }
        }
        return words;
    }

    record Word(Sentence sentence, Token token) {}

    static boolean isInside(Statement statement, Span span) {
        return statement.spans().stream().anyMatch(each -> each.overlaps(span));
    }

    /** What tells one speaker of the article from another; null where nobody is known. */
    static @Nullable Object speakerKey(Statement statement) {
        if (statement.speaker() instanceof Speaker.Known known) {
            return known.member();
        }
        return statement.speaker() instanceof Speaker.Unnamed unnamed ? unnamed.phrase() : null;
    }
}
