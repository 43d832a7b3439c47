package onrecord.importer.statement.indirect;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.CueVerb;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.statement.cue.SpeechWords;

/** Which objects of a reporting verb are what was said: denied any wrongdoing, praised their "courage". */
final class ObjectContent {

    private static final Set<String> BARE = Set.of("it", "this", "that", "them", "him", "her", "me", "us", "so");
    private static final Set<String> NEEDS = SpeechWords.of("need");
    private static final Set<String> REJECTING = SpeechWords.of("rejecting");
    private static final Set<String> SUMMARIES = SpeechWords.of("summary");
    private static final Set<String> CLAIMS = SpeechWords.of("claim");

    private ObjectContent() {}

    static boolean isContent(Reading reading, Cue cue, Token object) {
        return object.index() > cue.verb().index()
                && !isBare(object)
                && !isAnaphoric(cue.tree(), object)
                && takesPhrase(reading, cue, object);
    }

    /** "them", "it": what it stands for has been told before. */
    static boolean isBare(Token object) {
        return BARE.contains(object.lemma());
    }

    /** "announced the deal", "reiterated its firm stance", "announced no plans": what the article has told already, or nothing. */
    private static boolean isAnaphoric(Tree tree, Token object) {
        List<Token> children = tree.children(object);
        Token first = children.isEmpty() ? object : children.get(0);
        boolean refers = first.pos().equals("PRP$") || first.lemma().equals("the");
        boolean bare =
                refers && SUMMARIES.contains(object.lemma()) && tree.child(object, "prep", "acl", "relcl") == null;
        return children.size() == 1 && refers
                || bare
                || first.lemma().equals("no") && object.lemma().equals("plan");
    }

    private static boolean takesPhrase(Reading reading, Cue cue, Token object) {
        return cue.entry().takes(Frame.NOUN_PHRASE) && isFound(cue)
                || cue.entry().takes(Frame.QUOTED_PHRASE)
                        && (reading.holdsQuotation(cue.tree(), object) || isNeed(cue.tree(), object))
                || cue.entry().takes(Frame.AS) && isCalled(reading, cue.tree(), object)
                || REJECTING.contains(cue.entry().lemma()) && isClaim(cue.tree(), object);
    }

    /** "The survey found no change": what is yet to be found is but a thing: "wants to find a job". */
    private static boolean isFound(Cue cue) {
        return cue.entry().subjects() != CueVerb.Subjects.FINDING
                || Set.of("VBD", "VBN", "VBZ").contains(cue.verb().pos());
    }

    /** "called that pledge 'fake news'": a parse takes what it is called for an apposition. */
    private static boolean isCalled(Reading reading, Tree tree, Token object) {
        return tree.children(object, "appos").stream().anyMatch(name -> reading.isQuoted(name.span()))
                || isJudged(tree, object);
    }

    /** "called the decision on the plan a landmark ruling": what it is called stands behind without a comma. */
    private static boolean isJudged(Tree tree, Token object) {
        BitSet below = tree.below(object);
        for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
            Token token = tree.token(i);
            Token article = tree.child(token, "det");
            boolean second = token.is("appos")
                    || token.is("pobj")
                            && tree.children(tree.token(token.head()), "pobj").size() > 1;
            boolean a = article != null && Set.of("a", "an").contains(article.form());
            if (article != null
                    && second
                    && a
                    && article.index() > 0
                    && !tree.token(article.index() - 1).is("punct")) {
                return true;
            }
        }
        return false;
    }

    /** "rejected claims that she had lied". */
    private static boolean isClaim(Tree tree, Token object) {
        return CLAIMS.contains(object.lemma()) && tree.child(object, "prep", "acl", "ccomp", "relcl") != null;
    }

    /** "stressed the need for calm". */
    private static boolean isNeed(Tree tree, Token object) {
        return NEEDS.contains(object.lemma()) && tree.child(object, "prep", "acl", "ccomp", "advcl") != null;
    }
}
