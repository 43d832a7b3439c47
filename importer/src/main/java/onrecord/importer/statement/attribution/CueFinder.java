package onrecord.importer.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.CueLexicon;
import onrecord.importer.statement.cue.CueVerb;
import onrecord.importer.statement.cue.SpeechWords;
import onrecord.importer.statement.cue.Subjects;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of a sentence that report something as said: not denied, not hypothetical, not merely asked for. */
public final class CueFinder {

    private static final Set<String> HYPOTHETICAL =
            Set.of("would", "could", "might", "may", "should", "must", "can", "ca", "wo", "'d", "shall");
    private static final Set<String> POSSIBLE = Set.of("could", "might", "may", "should");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    /** What is declined, expected or merely wanted has not been said. */
    private static final Set<String> NOT_DONE = SpeechWords.of("undone");

    /** Whoever is quick or at pains to say something says it. */
    private static final Set<String> EAGER = SpeechWords.of("eager");

    private final CueLexicon lexicon;

    public CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public List<Cue> find(Tree tree) {
        List<Cue> cues = new ArrayList<>();
        for (Token token : tree.tokens()) {
            Cue cue = token.pos().startsWith("VB") ? at(tree, token) : null;
            if (cue != null && isReal(cue)) {
                cues.add(cue);
            }
        }
        return cues;
    }

    private static boolean isReal(Cue cue) {
        return happened(cue.tree(), cue.verb()) && (cue.subject() == null || !isNobody(cue.tree(), cue.subject()));
    }

    /** The verb as a cue, if nobody has used it yet: would say, might say, did not say, was expected to say. */
    public Optional<Cue> unreal(Tree tree, Token verb) {
        Cue cue = verb.pos().startsWith("VB") ? at(tree, verb) : null;
        return Optional.ofNullable(cue).filter(found -> !isReal(found));
    }

    /** Whether somebody will say it, or used to; what is denied, or merely possible, is nobody's words. */
    public static boolean isForeseen(Cue cue) {
        return cue.subject() != null
                && !isNobody(cue.tree(), cue.subject())
                && cue.tree().children(cue.verb()).stream().noneMatch(CueFinder::rulesOut);
    }

    private static boolean rulesOut(Token child) {
        return child.is("neg")
                || child.lemma().equals("never")
                || child.is("mark") && CONDITIONS.contains(child.lemma())
                || child.is("aux") && POSSIBLE.contains(child.lemma());
    }

    private @Nullable Cue at(Tree tree, Token verb) {
        Token particle = particle(tree, verb);
        CueVerb entry = particle == null
                ? null
                : lexicon.verb(verb.lemma() + " " + particle.lemma()).orElse(null);
        if (entry == null) {
            particle = null;
            entry = lexicon.verb(verb.lemma()).orElse(null);
        }
        if (entry == null) {
            return null;
        }
        Span span = particle == null ? verb.span() : verb.span().cover(particle.span());
        return new Cue(tree, verb, entry, span, Subjects.of(tree, verb));
    }

    /** "point out", "make clear", "make it clear". */
    private @Nullable Token particle(Tree tree, Token verb) {
        int next = verb.index() + 1;
        if (next >= tree.tokens().size()) {
            return null;
        }
        Token candidate = tree.token(next);
        boolean apart =
                candidate.lemma().equals("it") && next + 1 < tree.tokens().size();
        if (apart && lexicon.isParticle(tree.token(next + 1).lemma())) {
            return tree.token(next + 1);
        }
        return lexicon.isParticle(candidate.lemma()) ? candidate : null;
    }

    private static boolean happened(Tree tree, Token verb) {
        for (Token child : tree.children(verb)) {
            if (child.is("neg")
                    || child.lemma().equals("never")
                    || child.lemma().equals("not")) {
                return false;
            }
            if (child.is("aux") && HYPOTHETICAL.contains(child.lemma()) && !isReluctant(tree, verb)) {
                return false;
            }
            if (child.is("mark") && CONDITIONS.contains(child.lemma())) {
                return false;
            }
            if (child.lemma().equals("to") && child.is("aux", "mark")) {
                return isDone(tree, verb);
            }
        }
        return !verb.pos().equals("VB") || hasAuxiliary(tree, verb) && !sharesModal(tree, verb);
    }

    /** "should stay at home and report to the police": the second verb happens no more than the first. */
    private static boolean sharesModal(Tree tree, Token verb) {
        Token first = verb.is("conj") && tree.child(verb, "aux", "nsubj") == null ? tree.head(verb) : null;
        return first != null
                && tree.children(first, "aux").stream().anyMatch(aux -> HYPOTHETICAL.contains(aux.lemma()));
    }

    /** "would only say that talks went on". */
    private static boolean isReluctant(Tree tree, Token verb) {
        return tree.children(verb, "advmod").stream()
                .anyMatch(adverb -> adverb.lemma().equals("only") && adverb.index() < verb.index());
    }

    private static boolean hasAuxiliary(Tree tree, Token verb) {
        return tree.child(verb, "aux") != null
                || tree.head(verb) != null && verb.is("conj")
                || tree.head(verb) == null && tree.child(verb, "nsubj") != null;
    }

    /** "took to the stage to say" has been said; "declined to say" has not. */
    private static boolean isDone(Tree tree, Token verb) {
        Token head = tree.head(verb);
        if (isEager(tree, verb)) {
            return true;
        }
        if (head == null || !verb.is("xcomp", "advcl", "conj") || !head.isVerb()) {
            return false;
        }
        return (!NOT_DONE.contains(head.lemma()) || isHabit(tree, head))
                && !head.lemma().equals("be")
                && !head.lemma().equals("have")
                && happened(tree, head);
    }

    /** "likes to say", but not "would like to say". */
    private static boolean isHabit(Tree tree, Token verb) {
        return verb.lemma().equals("like") && tree.child(verb, "aux") == null;
    }

    /** "was quick to say", "went so far as to say". */
    private static boolean isEager(Tree tree, Token verb) {
        int before = verb.index() - 2;
        return before > 0
                && (EAGER.contains(tree.token(before).lemma())
                        || tree.token(before - 1).lemma().equals("far"));
    }

    private static boolean isNobody(Tree tree, Token subject) {
        Token determiner = tree.child(subject, "det");
        return Set.of("nobody", "none", "no-one", "neither", "anyone", "anybody", "whoever")
                        .contains(subject.lemma())
                || determiner != null && Set.of("no", "neither").contains(determiner.lemma())
                || tree.child(subject, "neg") != null;
    }
}
