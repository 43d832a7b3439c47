package onrecord.importer.statement.parse;

import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.CueLexicon;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.statement.cue.SpeechWords;
import org.jspecify.annotations.Nullable;

/**
 * A verb of saying that the tagger took for a noun, as both are spelled alike: he had fled, <i>the documents state</i>; Poe
 * <i>counters</i> that it was late.
 */
final class LostVerb {

    private static final Set<String> STATING = SpeechWords.of("stating");

    private final CueLexicon lexicon;

    LostVerb(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Puts what it changes into {@code tokens}; whether it changed any. */
    boolean repair(Tree tree, List<Token> tokens) {
        boolean changed = false;
        for (Token noun : tree.tokens()) {
            changed |= noun.is("csubj") && noun.pos().equals("VBG") && free(tree, tokens, noun);
            boolean common = noun.pos().equals("NN") || noun.pos().equals("NNS");
            Token subject = common && noun.index() > 0 ? subject(tree, noun) : null;
            if (subject != null) {
                give(tree, tokens, noun, subject);
                changed = true;
            }
        }
        return changed;
    }

    /** "…, Poe said, adding the town was lost": adding is no subject of what is added. */
    private boolean free(Tree tree, List<Token> tokens, Token saying) {
        Token verb = tree.head(saying);
        Token said = verb == null || !verb.is("ccomp") ? null : tree.head(verb);
        Token object = tree.child(saying, "dobj");
        boolean apart =
                saying.index() > 0 && tree.token(saying.index() - 1).form().equals(",");
        boolean reports = lexicon.verb(saying.lemma())
                .filter(entry -> entry.takes(Frame.CLAUSE))
                .isPresent();
        if (!apart || !reports || verb == null || said == null || object == null || said.index() > saying.index()) {
            return false;
        }
        hang(tokens, saying, said, "advcl");
        hang(tokens, verb, saying, "ccomp");
        hang(tokens, object, verb, "nsubj");
        return true;
    }

    private @Nullable Token subject(Tree tree, Token noun) {
        Token before = tree.token(noun.index() - 1);
        boolean says = lexicon.verb(noun.lemma())
                .filter(entry -> entry.takes(Frame.CLAUSE))
                .isPresent();
        if (!says || !agrees(before, noun)) {
            return null;
        }
        return isLast(tree, noun) && isSetOffDocument(tree, before) || isNamesDeed(tree, before, noun) ? before : null;
    }

    /** "…, the documents state." */
    private static boolean isSetOffDocument(Tree tree, Token document) {
        int article = document.index() - 1;
        while (article > 0 && tree.token(article).is("compound", "nmod", "amod")) {
            article--;
        }
        return STATING.contains(document.lemma())
                && article > 1
                && tree.token(article).pos().equals("DT")
                && tree.token(article - 1).form().equals(",");
    }

    /** "Poe counters that …", at the head of a sentence. */
    private static boolean isNamesDeed(Tree tree, Token name, Token noun) {
        int behind = noun.index() + 1;
        return name.isName()
                && noun.pos().equals("NNS")
                && tree.tokens().subList(0, name.index()).stream().allMatch(Token::isName)
                && behind < tree.tokens().size() - 2
                && tree.token(behind).lemma().equals("that");
    }

    private static boolean isLast(Tree tree, Token noun) {
        return tree.tokens().subList(noun.index() + 1, tree.tokens().size()).stream()
                .noneMatch(token -> Character.isLetterOrDigit(token.form().charAt(0)));
    }

    /** "the documents state", "the document states". */
    private static boolean agrees(Token subject, Token verb) {
        boolean plural = subject.pos().equals("NNS");
        return subject.isNoun() && plural != verb.form().endsWith("s");
    }

    private static void give(Tree tree, List<Token> tokens, Token noun, Token subject) {
        boolean main = subject.isName();
        String pos = noun.form().endsWith("s") ? "VBZ" : "VBP";
        tokens.set(noun.index(), ParseRepair.hung(noun, pos, main ? -1 : root(tree), main ? "root" : "parataxis"));
        tokens.set(subject.index(), ParseRepair.hung(subject, subject.pos(), noun.index(), "nsubj"));
        for (int i = subject.index() - 1; i >= 0 && tree.token(i).is("compound", "nmod", "amod", "det"); i--) {
            hang(tokens, tree.token(i), subject, tree.token(i).relation());
        }
        for (Token behind : tree.children(subject)) {
            if (behind.index() > noun.index()) {
                hang(tokens, behind, noun, "dep");
            }
        }
    }

    private static void hang(List<Token> tokens, Token token, Token head, String relation) {
        tokens.set(token.index(), ParseRepair.hung(token, token.pos(), head.index(), relation));
    }

    private static int root(Tree tree) {
        return tree.tokens().stream()
                .filter(token -> token.head() < 0 && token.isVerb())
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }
}
