package onrecord.importer.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.Statement;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Where a statement stands among the sentences. Not for use by several threads. */
final class Setting {

    private final Sentences sentences;
    private final Statement statement;
    private final @Nullable Sentence home;
    private final List<Sentence> around;
    private @Nullable List<SaidWord> words;

    Setting(Sentences sentences, Statement statement) {
        this.sentences = sentences;
        this.statement = statement;
        this.home = sentences.at(attribution(statement).start());
        this.around = findAround();
    }

    private static Span attribution(Statement statement) {
        Span cue = statement.cue();
        Span speaker = statement.speakerSpan();
        return cue != null ? cue : speaker != null ? speaker : statement.spans().get(0);
    }

    private List<Sentence> findAround() {
        Map<Integer, Sentence> found = new TreeMap<>();
        for (Span span : statement.spans()) {
            add(found, sentences.at(span.start()));
            add(found, sentences.at(Math.max(span.start(), span.end() - 1)));
        }
        add(found, home);
        return List.copyOf(found.values());
    }

    private static void add(Map<Integer, Sentence> found, @Nullable Sentence sentence) {
        if (sentence != null) {
            found.put(sentence.index(), sentence);
        }
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
        return home;
    }

    /** The sentences that the statement stands in, its attribution's included, in the order of the text. */
    List<Sentence> around() {
        return around;
    }

    int passage() {
        Sentence sentence = sentences.at(start());
        return sentence == null ? 0 : sentence.passage();
    }

    boolean covers(Span span) {
        for (Span each : statement.spans()) {
            if (each.overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /** What tells one speaker of the article from another; null where nobody is known. */
    @Nullable
    Object speaker() {
        if (statement.speaker() instanceof Speaker.Known known) {
            return known.member();
        }
        return statement.speaker() instanceof Speaker.Unnamed unnamed ? unnamed.phrase() : null;
    }

    List<SaidWord> words() {
        List<SaidWord> known = words == null ? findWords() : words;
        words = known;
        return known;
    }

    private List<SaidWord> findWords() {
        List<SaidWord> found = new ArrayList<>();
        for (Span span : statement.spans()) {
            Sentence sentence = sentences.at(span.start());
            while (sentence != null && sentence.span().start() < span.end()) {
                Tree tree = sentences.tree(sentence);
                for (Token token : sentence.tokens()) {
                    if (span.encloses(token.span())) {
                        found.add(new SaidWord(tree, token));
                    }
                }
                sentence = sentences.get(sentence.index() + 1);
            }
        }
        return found;
    }

    /** Whether something in the attribution speaks of another time, by one of these adverbs. */
    boolean isElsewhen(Set<String> adverbs) {
        if (home != null) {
            for (Token token : home.tokens()) {
                if (token.is("advmod")
                        && (adverbs.contains(token.lemma()) || adverbs.contains(token.lower()))
                        && !covers(token.span())) {
                    return true;
                }
            }
        }
        return false;
    }
}
