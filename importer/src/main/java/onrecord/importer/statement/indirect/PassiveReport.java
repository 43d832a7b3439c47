package onrecord.importer.statement.indirect;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Content;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.CueVerb;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** What is reported without anybody who reports it: the court was told that …; it was announced that …. */
final class PassiveReport {

    /** "It is understood that …" passes on what somebody said; "it is hoped that …" does not. */
    private static final Set<String> HEARSAY = Set.of("understand", "believe", "report", "gather", "learn");

    private PassiveReport() {}

    static @Nullable Attribution find(Reading reading, Cue cue) {
        Tree tree = cue.tree();
        Token subject = tree.child(cue.verb(), "nsubjpass");
        boolean impersonal = subject != null && subject.lemma().equals("it");
        boolean speaks = impersonal && HEARSAY.contains(cue.entry().lemma())
                || cue.entry().subjects() == CueVerb.Subjects.SPEECH;
        boolean reports = cue.entry().takes(Frame.CLAUSE) && speaks;
        if (!reports || subject == null || tree.child(cue.verb(), "auxpass") == null) {
            return null;
        }
        Token clause = tree.child(cue.verb(), "ccomp");
        if (clause != null && clause.index() < subject.index() && cue.entry().takes(Frame.HEARER)) {
            return before(reading, cue, subject);
        }
        boolean finite = clause != null
                && clause.index() > cue.verb().index()
                && tree.child(clause, "nsubj", "nsubjpass", "expl") != null;
        if (clause == null || !finite || !impersonal && !cue.entry().takes(Frame.HEARER)) {
            return null;
        }
        List<Span> content = Content.of(reading, tree, tree.below(clause), new BitSet());
        return content.isEmpty() ? null : new Attribution(Pattern.BELIEF, content, cue.span(), tree, null);
    }

    private static boolean isLast(Tree tree, Token verb) {
        for (Token child : tree.children(verb, "ccomp", "xcomp", "dobj", "advcl")) {
            if (child.index() > verb.index()) {
                return false;
            }
        }
        return true;
    }

    /** "He had a knife in his bag, the court was told." */
    private static @Nullable Attribution before(Reading reading, Cue cue, Token hearer) {
        Tree tree = cue.tree();
        int first = tree.first(hearer);
        boolean setOff = first > 1 && tree.token(first - 1).form().equals(",") && isLast(tree, cue.verb());
        List<Span> content =
                setOff ? Content.trimmed(reading, tree, List.of(tree.sentence().span(0, first - 1))) : List.of();
        return content.isEmpty() ? null : new Attribution(Pattern.BELIEF, content, cue.span(), tree, null);
    }
}
