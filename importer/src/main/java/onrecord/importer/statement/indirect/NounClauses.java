package onrecord.importer.statement.indirect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Content;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.CueLexicon;
import onrecord.importer.statement.cue.CueVerb;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.statement.cue.SpeechWords;
import onrecord.importer.statement.cue.Subjects;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** What a noun announces: the company's announcement that it would close, expressed hope that …. */
final class NounClauses {

    private static final Set<String> VOICING = SpeechWords.of("voicing");
    private static final Set<String> OWN = SpeechWords.of("own");
    private static final Set<String> REJECTING = SpeechWords.of("rejecting");
    private static final Set<String> ANYBODYS = SpeechWords.of("anybodys");
    private static final Set<String> EMERGING = SpeechWords.of("emerging");
    private static final Set<String> STATES = Set.of("be", "come", "arrive", "remain", "stay");

    private NounClauses() {}

    static List<Attribution> find(Reading reading, Tree tree, CueLexicon lexicon) {
        List<Attribution> found = new ArrayList<>();
        for (Token noun : tree.tokens()) {
            CueVerb entry = noun.isNoun() ? lexicon.noun(noun.lemma()).orElse(null) : null;
            Token content = entry == null || reading.isQuoted(noun.span()) ? null : content(tree, noun, entry);
            Attribution attribution =
                    entry == null || content == null ? null : attribution(reading, tree, noun, content, entry);
            if (attribution != null) {
                found.add(attribution);
            }
        }
        return found;
    }

    private static @Nullable Attribution attribution(
            Reading reading, Tree tree, Token noun, Token clause, CueVerb entry) {
        Token source = source(tree, noun, entry);
        BitSet tokens = tree.below(clause);
        Token mark = tree.child(clause, "mark");
        if (mark != null && mark.lemma().equals("for")) {
            tokens.clear(mark.index());
        }
        List<Span> content = Content.of(reading, tree, tokens, new BitSet());
        boolean anybodys = ANYBODYS.contains(noun.lemma())
                && !isRejected(tree, noun)
                && clause.is("acl", "ccomp")
                && isMarked(tree, clause);
        return source == null && !anybodys || content.isEmpty()
                ? null
                : new Attribution(Pattern.NOUN_CLAUSE, content, noun.span(), tree, source);
    }

    /** "rejected claims that …": with the noun, that is what another statement says. */
    private static boolean isRejected(Tree tree, Token noun) {
        Token verb = noun.is("dobj") ? tree.head(noun) : null;
        return verb != null && (REJECTING.contains(verb.lemma()) || tree.child(verb, "nsubj") != null);
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
        Token asked = asked(tree, noun);
        if (asked != null && entry.takes(Frame.INFINITIVE)) {
            return asked;
        }
        for (Token child : tree.children(noun, "acl", "ccomp", "relcl")) {
            boolean that = isMarked(tree, child);
            boolean to = tree.children(child, "aux").stream()
                    .anyMatch(aux -> aux.pos().equals("TO"));
            if (that && entry.takes(Frame.CLAUSE) || to && entry.takes(Frame.INFINITIVE)) {
                return child;
            }
        }
        Token verb = noun.is("nsubj") ? tree.head(noun) : null;
        boolean emerges = verb != null && EMERGING.contains(verb.lemma()) && ANYBODYS.contains(noun.lemma());
        Token told = verb == null || !emerges && !verb.lemma().equals("be") ? null : tree.child(verb, "ccomp");
        boolean own = emerges || tree.child(noun, "poss") != null && entry.takes(Frame.CLAUSE);
        return told != null && own && isMarked(tree, told) ? told : null;
    }

    /** "her call for the dam to be rebuilt": what is asked for is a clause, or a thing with an infinitive. */
    private static @Nullable Token asked(Tree tree, Token noun) {
        Token clause = tree.child(noun, "advcl", "acl");
        Token mark = clause == null ? null : tree.child(clause, "mark");
        if (clause != null && mark != null && mark.lemma().equals("for") && tree.child(clause, "aux") != null) {
            return clause;
        }
        Token preposition = tree.child(noun, "prep");
        Token thing =
                preposition == null || !preposition.lemma().equals("for") ? null : tree.child(preposition, "pobj");
        Token deed = thing == null ? null : tree.child(thing, "relcl", "acl");
        boolean to = deed != null
                && tree.children(deed, "aux").stream().anyMatch(aux -> aux.pos().equals("TO"));
        return to ? thing : null;
    }

    private static boolean isMarked(Tree tree, Token clause) {
        return tree.children(clause, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("that"));
    }

    private static @Nullable Token source(Tree tree, Token noun, CueVerb entry) {
        Token possessor = tree.child(noun, "poss");
        if (possessor != null) {
            return possessor;
        }
        Token before = tree.child(noun, "compound");
        if (before != null && before.isName()) {
            return before;
        }
        for (Token preposition : tree.children(noun, "prep")) {
            boolean of =
                    preposition.lemma().equals("of") && !entry.prepositions().contains("of");
            if (of || Set.of("by", "from", "among").contains(preposition.lemma())) {
                return tree.child(preposition, "pobj");
            }
        }
        return noun.is("pobj") ? holder(tree, noun) : doer(tree, noun);
    }

    /** "Experts are of the view that …", "the panel came to the conclusion that …". */
    private static @Nullable Token holder(Tree tree, Token noun) {
        Token preposition = tree.head(noun);
        Token verb = preposition == null || !Set.of("of", "to", "under").contains(preposition.lemma())
                ? null
                : tree.head(preposition);
        return verb != null && verb.isVerb() && STATES.contains(verb.lemma()) ? Subjects.of(tree, verb) : null;
    }

    /** "issued a warning", "withdrew its claim". */
    private static @Nullable Token doer(Tree tree, Token noun) {
        Token verb = tree.head(noun);
        if (verb == null || !noun.is("dobj") || !VOICING.contains(verb.lemma()) && !OWN.contains(verb.lemma())) {
            return null;
        }
        Token doer = Subjects.of(tree, verb);
        return doer != null && doer.index() != noun.index() ? doer : null;
    }
}
