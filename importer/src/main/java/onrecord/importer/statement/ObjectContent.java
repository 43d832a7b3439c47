package onrecord.importer.statement;

import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** Which objects of a reporting verb are what was said: denied any wrongdoing, praised their "courage". */
final class ObjectContent {

    private static final Set<String> BARE = Set.of("it", "this", "that", "them", "him", "her", "me", "us", "so");
    private static final Set<String> NEEDS = SpeechWords.of("need");
    private static final Set<String> REJECTING = SpeechWords.of("rejecting");
    private static final Set<String> CLAIMS = SpeechWords.of("claim");

    private ObjectContent() {}

    static boolean isContent(Reading reading, Cue cue, Token object) {
        return object.index() > cue.verb().index()
                && !BARE.contains(object.lemma())
                && !isAnaphoric(cue.tree(), object)
                && takesPhrase(reading, cue, object);
    }

    /** "announced the deal", "announced no plans": what the article has told already, or nothing. */
    private static boolean isAnaphoric(Tree tree, Token object) {
        List<Token> children = tree.children(object);
        Token first = children.isEmpty() ? object : children.get(0);
        boolean refers = first.pos().equals("PRP$") || first.lemma().equals("the");
        return children.size() == 1 && refers
                || first.lemma().equals("no") && object.lemma().equals("plan");
    }

    private static boolean takesPhrase(Reading reading, Cue cue, Token object) {
        return cue.entry().takes(Frame.NOUN_PHRASE)
                || cue.entry().takes(Frame.QUOTED_PHRASE)
                        && (reading.holdsQuotation(cue.tree(), object) || isNeed(cue.tree(), object))
                || cue.entry().takes(Frame.AS) && isCalled(reading, cue.tree(), object)
                || REJECTING.contains(cue.entry().lemma()) && isClaim(cue.tree(), object);
    }

    /** "called that pledge 'fake news'": a parse takes what it is called for an apposition. */
    private static boolean isCalled(Reading reading, Tree tree, Token object) {
        return tree.children(object, "appos").stream().anyMatch(name -> reading.isQuoted(name.span()));
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
