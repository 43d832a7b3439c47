package onrecord.importer.statement.indirect;

import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.statement.cue.PrintedSpeaker;
import org.jspecify.annotations.Nullable;

/** The infinitive behind a reporting verb, and who is to do it: vowed to fight, urged them to act, asked for it to be held. */
final class Infinitive {

    private static final Set<String> TIMELY = Set.of("during", "on", "at", "in", "before", "after");
    private static final Set<String> ASKED = Set.of("on", "upon", "for", "to", "with");

    private Infinitive() {}

    static @Nullable Token of(Cue cue) {
        for (Token child : cue.tree().children(cue.verb(), "xcomp", "ccomp", "advcl")) {
            boolean to = cue.tree().isInfinitive(child);
            boolean complement = !child.is("advcl") || cue.entry().takes(Frame.OBJECT_INFINITIVE);
            if (to && complement && child.index() > cue.verb().index()) {
                return child;
            }
        }
        Token deed = cue.entry().takes(Frame.OBJECT_INFINITIVE) ? behindHearer(cue) : null;
        return deed == null && cue.entry().takes(Frame.INFINITIVE) ? behindAdjunct(cue) : deed;
    }

    /** "urged anyone with a film of the crash to call the police", where the parse hangs "to call" on the crash. */
    private static @Nullable Token behindHearer(Cue cue) {
        Tree tree = cue.tree();
        Token hearer = tree.child(cue.verb(), "dobj");
        if (hearer == null || hearer.index() < cue.verb().index()) {
            return null;
        }
        Token apart = behindAside(tree, hearer);
        if (apart != null) {
            return apart;
        }
        int end = tree.below(hearer).length();
        for (int i = hearer.index() + 1; i < end; i++) {
            Token deed = tree.token(i);
            boolean to = deed.is("relcl", "acl") && tree.isInfinitive(deed);
            if (to && tree.child(deed, "nsubj") == null && tree.below(deed).length() == end) {
                return deed;
            }
        }
        return null;
    }

    /** "urged the judge, who rules on Friday, to show mercy": a parse hangs "to show" on what stands between the commas. */
    private static @Nullable Token behindAside(Tree tree, Token hearer) {
        int comma = hearer.index() + 1;
        int last = tree.tokens().size() - 1;
        if (comma >= last || !tree.token(comma).form().equals(",")) {
            return null;
        }
        for (int i = comma + 2; i + 1 < last; i++) {
            if (tree.token(i).form().equals(",")) {
                int to = tree.token(i + 1).is("neg") ? i + 2 : i + 1;
                boolean infinitive = to < last
                        && tree.token(to).pos().equals("TO")
                        && tree.token(to + 1).pos().equals("VB");
                return infinitive ? tree.token(to + 1) : null;
            }
        }
        return null;
    }

    /** "pledged during the campaign to rebuild it", where the parse hangs "to rebuild" on the campaign. */
    private static @Nullable Token behindAdjunct(Cue cue) {
        Tree tree = cue.tree();
        Token adjunct = tree.child(cue.verb(), "prep");
        Token noun = adjunct == null || !TIMELY.contains(adjunct.lemma()) ? null : tree.child(adjunct, "pobj");
        Token deed = noun == null ? null : tree.child(noun, "acl", "relcl");
        boolean to = deed != null && tree.isInfinitive(deed);
        return to && adjunct != null && adjunct.index() == cue.verb().index() + 1 ? deed : null;
    }

    /** Whoever is to do it, where not the subject. */
    static @Nullable Token doer(Cue cue, @Nullable Token object, Token infinitive) {
        Token asked = object != null ? object : asked(cue, infinitive);
        boolean free = asked == null && cue.tree().child(infinitive, "mark") == null;
        return free ? cue.tree().child(infinitive, "nsubj", "nsubjpass") : asked;
    }

    /** "called on the firm to act", "asked for the vote to be held": who or what is to do it, behind a preposition. */
    private static @Nullable Token asked(Cue cue, Token infinitive) {
        for (Token preposition : cue.tree().children(cue.verb(), "prep")) {
            boolean between = preposition.index() > cue.verb().index() && preposition.index() < infinitive.index();
            if (between && ASKED.contains(preposition.lemma()) && !PrintedSpeaker.isOccasion(cue.tree(), preposition)) {
                return cue.tree().child(preposition, "pobj");
            }
        }
        return null;
    }

    /** "called for the road to be closed", where the parse has one clause behind the verb. */
    static boolean asksFor(Cue cue, Token infinitive) {
        Token mark = cue.tree().child(infinitive, "mark");
        return mark != null
                && mark.lemma().equals("for")
                && cue.entry().prepositions().contains("for");
    }

    /** "asked for the vote to be held": behind "for", who or what is to do it; who is told to do it is but the hearer. */
    static Token doerOrSelf(Tree tree, @Nullable Token asked, Token infinitive) {
        if (asked == null || !asked.is("pobj") || asked.index() > infinitive.index()) {
            return infinitive;
        }
        Token preposition = tree.head(asked);
        return preposition != null && preposition.lemma().equals("for") ? asked : infinitive;
    }
}
