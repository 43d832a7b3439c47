package onrecord.importer.event.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.importer.event.grammar.Arguments;
import onrecord.importer.event.grammar.Prepositions;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** What surrounds a word that may tell an event, looked up once for all frames that it is held against. */
final class TriggerCandidate {

    private final Arguments arguments;
    private final Token word;
    private final Set<String> measures;
    private @Nullable List<Token> subjects;
    private @Nullable List<Token> objects;
    private @Nullable List<Token> prepositions;

    /** @param measures words that only count or collect what "of" names */
    TriggerCandidate(Arguments arguments, Token word, Set<String> measures) {
        this.arguments = arguments;
        this.word = word;
        this.measures = measures;
    }

    Arguments arguments() {
        return arguments;
    }

    Tree tree() {
        return arguments.tree();
    }

    Token word() {
        return word;
    }

    /** Whoever does it, with what they are a number of: "dozens of miners". */
    List<Token> subjects() {
        List<Token> known = subjects == null ? withMeasured(arguments.subjects(word)) : subjects;
        subjects = known;
        return known;
    }

    /** Likewise, whatever it is done to. */
    List<Token> objects() {
        List<Token> known = objects == null ? withMeasured(arguments.objects(word)) : objects;
        objects = known;
        return known;
    }

    /** What stands behind a preposition; after an object, the parser often ties one to the verb: "opened a hearing into". */
    List<Token> behind(String preposition) {
        List<Token> own = Prepositions.behind(tree(), prepositions(), preposition);
        Token verb = own.isEmpty() && word.is("dobj") ? tree().head(word) : null;
        return withMeasured(verb == null ? own : Prepositions.behind(tree(), verb, preposition));
    }

    private List<Token> prepositions() {
        List<Token> known = prepositions == null ? Prepositions.of(tree(), word) : prepositions;
        prepositions = known;
        return known;
    }

    private List<Token> withMeasured(List<Token> heads) {
        List<Token> all = heads;
        for (Token head : heads) {
            if (measures.contains(head.lemma())) {
                all = all == heads ? new ArrayList<>(heads) : all;
                all.addAll(Prepositions.behind(tree(), head, "of"));
            }
        }
        return all;
    }
}
