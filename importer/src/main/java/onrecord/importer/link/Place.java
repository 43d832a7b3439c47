package onrecord.importer.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.statement.Speaker;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;
import onrecord.importer.text.WordGroups;
import org.jspecify.annotations.Nullable;

/** Where a statement stands among the sentences. Not for use by several threads. */
final class Place {

    private static final int OPENING = 8;
    private static final Set<String> PRONOUNS = Set.of("it", "they");

    private final Facts facts;
    private final Statement statement;
    private @Nullable List<Word> words;

    Place(Facts facts, Statement statement) {
        this.facts = facts;
        this.statement = statement;
    }

    Statement statement() {
        return statement;
    }

    int start() {
        return statement.spans().get(0).start();
    }

    /** The sentence that attributes the statement. */
    @Nullable
    Sentence home() {
        Span cue = statement.cue();
        Span speaker = statement.speakerSpan();
        Span place = cue != null
                ? cue
                : speaker != null ? speaker : statement.spans().get(0);
        return facts.sentenceAt(place.start());
    }

    /** The sentences that the statement stands in, its attribution's included. */
    List<Sentence> around() {
        Map<Integer, Sentence> around = new TreeMap<>();
        for (Span span : statement.spans()) {
            add(around, facts.sentenceAt(span.start()));
            add(around, facts.sentenceAt(Math.max(span.start(), span.end() - 1)));
        }
        add(around, home());
        return List.copyOf(around.values());
    }

    private static void add(Map<Integer, Sentence> sentences, @Nullable Sentence sentence) {
        if (sentence != null) {
            sentences.put(sentence.index(), sentence);
        }
    }

    int passage() {
        Sentence sentence = facts.sentenceAt(start());
        return sentence == null ? 0 : sentence.passage();
    }

    boolean covers(Span span) {
        return statement.spans().stream().anyMatch(each -> each.overlaps(span));
    }

    List<Word> words() {
        List<Word> known = words == null ? findWords() : words;
        words = known;
        return known;
    }

    private List<Word> findWords() {
        List<Word> found = new ArrayList<>();
        for (Span span : statement.spans()) {
            Sentence first = facts.sentenceAt(span.start());
            int index = first == null ? facts.sentences().size() : first.index();
            for (; index < facts.sentences().size(); index++) {
                Sentence sentence = facts.sentences().get(index);
                if (sentence.span().start() >= span.end()) {
                    break;
                }
                for (Token token : sentence.tokens()) {
                    if (span.encloses(token.span())) {
                        found.add(new Word(sentence, token));
                    }
                }
            }
        }
        return found;
    }

    /** Whether the statement opens with words for something told before: "that was …", "they have …". */
    boolean pointsBack(WordGroups groups) {
        return opensWith(word -> groups.has("point", word) || PRONOUNS.contains(word));
    }

    /** Likewise, with words that point: "that was …", but not "they have …". */
    boolean points(WordGroups groups) {
        return opensWith(word -> groups.has("point", word));
    }

    private boolean opensWith(Predicate<String> pointing) {
        return words().stream()
                .limit(OPENING)
                .map(Word::token)
                .anyMatch(token -> token.is("nsubj", "nsubjpass", "dobj")
                        && !token.pos().startsWith("W")
                        && pointing.test(token.lower()));
    }

    /** Whether something in the attribution speaks of another time. */
    boolean isElsewhen(WordGroups groups) {
        Sentence home = home();
        return home != null
                && home.tokens().stream()
                        .anyMatch(token -> token.is("advmod")
                                && (groups.has("elsewhen", token.lemma()) || groups.has("elsewhen", token.lower()))
                                && !covers(token.span()));
    }

    /** A word of a statement, and the sentence it stands in. */
    record Word(Sentence sentence, Token token) {}

    /** What tells one speaker of the article from another; null where nobody is known. */
    @Nullable
    Object speaker() {
        if (statement.speaker() instanceof Speaker.Known known) {
            return known.member();
        }
        return statement.speaker() instanceof Speaker.Unnamed unnamed ? unnamed.phrase() : null;
    }
}
