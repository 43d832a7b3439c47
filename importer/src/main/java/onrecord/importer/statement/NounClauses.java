package onrecord.importer.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** What a noun announces: the company's announcement that it would close, expressed hope that …. */
final class NounClauses {

    private static final Set<String> VOICING = SpeechWords.of("voicing");
    private static final Set<String> OWN = SpeechWords.of("own");

    private NounClauses() {}

    static List<Attribution> find(Reading reading, Tree tree, CueLexicon lexicon) {
        List<Attribution> found = new ArrayList<>();
        for (Token noun : tree.tokens()) {
            if (!noun.isNoun() || reading.isQuoted(noun.span())) {
                continue;
            }
            lexicon.noun(noun.lemma())
                    .map(entry -> content(tree, noun, entry))
                    .map(clause -> attribution(reading, tree, noun, clause))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static @Nullable Attribution attribution(Reading reading, Tree tree, Token noun, Token clause) {
        Token source = source(tree, noun);
        List<Span> content = Content.of(reading, tree, tree.below(clause), new BitSet());
        return source == null || content.isEmpty()
                ? null
                : new Attribution(Pattern.NOUN_CLAUSE, content, noun.span(), tree, source);
    }

    private static @Nullable Token content(Tree tree, Token noun, CueVerb entry) {
        Token clause = clause(tree, noun, entry);
        return clause != null ? clause : isVoiced(tree, noun) ? phrase(tree, noun, entry) : null;
    }

    /** "expressed concern", "issued a warning": only behind such a verb is a noun with a mere phrase an utterance. */
    private static boolean isVoiced(Tree tree, Token noun) {
        Token verb = tree.head(noun);
        return verb != null && noun.is("dobj") && VOICING.contains(verb.lemma());
    }

    private static @Nullable Token phrase(Tree tree, Token noun, CueVerb entry) {
        for (Token preposition : tree.children(noun, "prep")) {
            if (entry.prepositions().contains(preposition.lemma())) {
                return tree.child(preposition, "pobj", "pcomp");
            }
        }
        return null;
    }

    private static @Nullable Token clause(Tree tree, Token noun, CueVerb entry) {
        for (Token child : tree.children(noun, "acl", "ccomp", "relcl")) {
            boolean that = tree.children(child, "mark").stream()
                    .anyMatch(mark -> mark.lemma().equals("that"));
            boolean to = tree.children(child, "aux").stream()
                    .anyMatch(aux -> aux.pos().equals("TO"));
            if (that && entry.takes(Frame.CLAUSE) || to && entry.takes(Frame.INFINITIVE)) {
                return child;
            }
        }
        return null;
    }

    private static @Nullable Token source(Tree tree, Token noun) {
        Token possessor = tree.child(noun, "poss");
        if (possessor != null) {
            return possessor;
        }
        Token before = tree.child(noun, "compound");
        if (before != null && before.isName()) {
            return before;
        }
        for (Token preposition : tree.children(noun, "prep")) {
            if (preposition.lemma().equals("by") || preposition.lemma().equals("from")) {
                return tree.child(preposition, "pobj");
            }
        }
        Token verb = tree.head(noun);
        if (verb == null || !noun.is("dobj") || !VOICING.contains(verb.lemma()) && !OWN.contains(verb.lemma())) {
            return null;
        }
        Token doer = Subjects.of(tree, verb);
        return doer != null && doer.index() != noun.index() ? doer : null;
    }
}
