package onrecord.importer.statement.indirect;

import java.util.BitSet;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.cue.Frame;
import org.jspecify.annotations.Nullable;

/** Where a clause without "that" begins behind a cue, though the parse took its subject for the verb's object or lost it. */
final class BareClause {

    private static final Set<String> SUBJECT_FORMS = Set.of("he", "she", "they", "we", "I", "there");
    private static final Set<String> OPENINGS = Set.of("DT", "PRP", "PRP$", "EX", "NN", "NNS", "JJ", "JJS", "CD");

    private BareClause() {}

    /** The index of the clause's first word, or -1. */
    static int start(Cue cue) {
        Tree tree = cue.tree();
        int first = cue.verb().index() + 1;
        Token object = tree.child(cue.verb(), "dobj");
        if (object == null) {
            return opensClause(cue, first) ? first : -1;
        }
        if (object.index() < first) {
            return -1;
        }
        if (cue.entry().takes(Frame.HEARER)) {
            int told = behindHearer(cue);
            if (told > 0) {
                return told;
            }
            int behind = tree.below(object, index -> index > object.index()).length();
            boolean clause = behind < tree.tokens().size()
                    && SUBJECT_FORMS.contains(tree.token(behind).form())
                    && hasFinite(tree, behind);
            return clause ? behind : -1;
        }
        return predicate(tree, object) == null ? -1 : first;
    }

    /** "told MPs the decision to wait was hers": of hearer and object, the second is the clause's subject. */
    private static int behindHearer(Cue cue) {
        Tree tree = cue.tree();
        int end = -1;
        for (Token object : tree.children(cue.verb(), "dative", "dobj")) {
            if (tree.first(object) == end && reachesFinite(tree, end)) {
                return end;
            }
            end = object.index() > cue.verb().index() ? tree.end(object) : -1;
        }
        return -1;
    }

    /** "claimed he left"; "said the moment she heard it she ran": a verb that takes no object, with one all the same. */
    private static boolean opensClause(Cue cue, int first) {
        if (first >= cue.tree().tokens().size()) {
            return false;
        }
        Token next = cue.tree().token(first);
        Token subject = cue.subject();
        boolean told = subject != null
                && subject.index() < first
                && cue.entry().takes(Frame.QUOTATION)
                && !cue.entry().takes(Frame.NOUN_PHRASE)
                && (!cue.entry().takes(Frame.HEARER) || startsWithSubject(cue.tree(), first));
        return next.pos().equals("PRP") && hasFinite(cue.tree(), first)
                || told
                        && OPENINGS.contains(next.pos())
                        && !next.is("npadvmod", "tmod", "advmod", "acomp")
                        && reachesFinite(cue.tree(), first);
    }

    /** "claimed the man left": the first verb with tense behind what the parse took for the object. */
    private static @Nullable Token predicate(Tree tree, Token object) {
        BitSet nominal = tree.below(object, index -> tree.token(index).is("relcl", "acl"));
        int end = object.index() + 1;
        while (nominal.get(end)) {
            end++;
        }
        boolean apposition =
                nominal.stream().anyMatch(index -> tree.token(index).is("appos"));
        if (isComma(tree.token(end - 1))) {
            end--;
        }
        boolean comma = end < tree.tokens().size() && isComma(tree.token(end));
        int aside = comma ? endOfAside(tree, object, end) : end;
        if (aside > end) {
            end = aside;
            apposition = true;
        }
        for (int i = apposition && comma ? end + 1 : end; i < tree.tokens().size(); i++) {
            Token token = tree.token(i);
            if (ends(token) || token.pos().startsWith("W") || token.pos().equals("CC")) {
                return null;
            }
            if (token.isFinite()) {
                return tree.isBelow(token, object) && !isSubjectless(tree, token) ? null : token;
            }
        }
        return null;
    }

    /** The comma behind the relative clause of "added the man, who was ill, never came". */
    private static int endOfAside(Tree tree, Token object, int comma) {
        Token relative = tree.child(object, "relcl");
        int end = relative == null ? 0 : tree.end(relative);
        boolean closed = relative != null
                && tree.first(relative) == comma + 1
                && end < tree.tokens().size()
                && isComma(tree.token(end));
        return closed ? end : comma;
    }

    /** "reckoned this way of playing cricket was right": no clause goes with a noun that has neither a pronoun nor a subject. */
    private static boolean isSubjectless(Tree tree, Token finite) {
        Token head = tree.head(finite);
        Token verb = finite.is("aux", "auxpass") && head != null ? head : finite;
        return verb.is("relcl") && tree.child(verb, "nsubj", "nsubjpass", "expl") == null;
    }

    /** "warned families were at risk": these are not whom he warned. */
    private static boolean startsWithSubject(Tree tree, int from) {
        return tree.tokens().stream()
                .skip(from)
                .takeWhile(token -> !token.isVerb())
                .anyMatch(token -> token.is("nsubj", "nsubjpass") && token.head() > token.index());
    }

    private static boolean reachesFinite(Tree tree, int from) {
        int at = nextEnd(tree, from);
        if (at < tree.tokens().size() && isComma(tree.token(at)) && opensAside(tree, at + 1)) {
            int close = at + 1;
            while (close < tree.tokens().size() && !isComma(tree.token(close))) {
                close++;
            }
            return close + 1 < tree.tokens().size() && tree.token(close + 1).isFinite();
        }
        return at < tree.tokens().size() && tree.token(at).isFinite();
    }

    private static int nextEnd(Tree tree, int from) {
        int at = from;
        while (at < tree.tokens().size()
                && !ends(tree.token(at))
                && !tree.token(at).isFinite()) {
            at++;
        }
        return at;
    }

    /** "say the law, passed in June, is a mistake": what stands between a subject and its verb. */
    private static boolean opensAside(Tree tree, int at) {
        String pos = at < tree.tokens().size() ? tree.token(at).pos() : "";
        return pos.equals("VBN") || pos.equals("VBG") || pos.startsWith("W") || pos.equals("DT") || pos.equals("IN");
    }

    private static boolean isVerbAt(Tree tree, int index) {
        return index < tree.tokens().size() && tree.token(index).isVerb();
    }

    /** A comma, or what opens another clause: "found the going tough as prices rose". */
    private static boolean ends(Token token) {
        return isComma(token)
                || token.is("mark")
                        && !token.lemma().equals("that")
                        && !token.lemma().equals("for");
    }

    private static boolean isComma(Token token) {
        return token.pos().equals(",");
    }

    private static boolean hasFinite(Tree tree, int from) {
        return tree.tokens().stream().skip(from).anyMatch(Token::isFinite);
    }
}
