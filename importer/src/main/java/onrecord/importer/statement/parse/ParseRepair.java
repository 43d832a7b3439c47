package onrecord.importer.statement.parse;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.CueLexicon;
import org.jspecify.annotations.Nullable;

/**
 * Hangs what a speaker goes on to do back on the verb of saying, where a parse took it for a part of what was said: she
 * said she was confident <i>and offered to sell</i>; he said it was over, <i>adding that he would leave</i>.
 */
public final class ParseRepair {

    private final CueLexicon lexicon;
    private final Resumption resumption;
    private final SubjectRepair subjects;
    private final MainClauseRepair mainClause;
    private final NounClauseRepair nounClauses;
    private final LostVerb lost;
    private final RelativeRepair relatives;

    public ParseRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.resumption = new Resumption(lexicon);
        this.subjects = new SubjectRepair(lexicon);
        this.mainClause = new MainClauseRepair(lexicon);
        this.nounClauses = new NounClauseRepair(lexicon);
        this.lost = new LostVerb(lexicon);
        this.relatives = new RelativeRepair(lexicon);
    }

    public Tree repaired(Sentence sentence) {
        return withVerbsOfSaying(withMainVerb(new Tree(sentence)));
    }

    private Tree withMainVerb(Tree tree) {
        List<Token> tokens = new ArrayList<>(tree.tokens());
        boolean changed = MainVerbRepair.repair(tree, tokens)
                || mainClause.repair(tree, tokens)
                || nounClauses.repair(tree, tokens);
        return changed ? with(tree.sentence(), tokens) : tree;
    }

    private static Tree with(Sentence sentence, List<Token> tokens) {
        return new Tree(new Sentence(sentence.index(), sentence.passage(), sentence.span(), tokens, sentence.names()));
    }

    private Tree withVerbsOfSaying(Tree tree) {
        List<Token> tokens = new ArrayList<>(tree.tokens());
        boolean changed = subjects.repair(tree, tokens) | lost.repair(tree, tokens) | relatives.repair(tree, tokens);
        for (Token token : tree.tokens()) {
            changed |= repair(tree, tokens, token);
        }
        return changed ? with(tree.sentence(), tokens) : tree;
    }

    private boolean repair(Tree tree, List<Token> tokens, Token token) {
        Token deed = deedBefore(tree, token);
        Token voiced = voicedBy(tree, token);
        Token blamed = blamedFor(tree, token);
        if (deed != null) {
            hang(tokens, token, deed, "advcl");
        } else if (blamed != null) {
            hang(tokens, token, blamed, "prep");
        } else if (voiced != null) {
            hang(tokens, token, voiced, "agent");
        }
        Token verb = resumption.mayBegin(token) ? sayingVerbAbove(tree, token) : null;
        boolean resumes = verb != null && resumption.begins(tree, token, verb);
        if (resumes && verb != null) {
            hang(tokens, token, token.is("relcl") ? outermost(tree, verb) : verb, token.relation());
            conjunctionBefore(tree, token, tokens, verb);
        }
        return deed != null || blamed != null || voiced != null || resumes;
    }

    /** "has been called 'a mess' by critics": the verb whose doer "by" names. */
    private @Nullable Token voicedBy(Tree tree, Token by) {
        boolean behind = by.lemma().equals("by")
                && by.is("prep")
                && by.index() > 0
                && "”\"’'".contains(tree.token(by.index() - 1).form());
        Token at = behind ? tree.head(by) : null;
        while (at != null && at.index() < by.index() && !resumption.reports(at)) {
            at = tree.head(at);
        }
        return at != null && at.pos().equals("VBN") && tree.child(at, "agent") == null ? at : null;
    }

    /** "was praised by her staff for 'patience'": the verb whose charge a parse hung on its doer. */
    private @Nullable Token blamedFor(Tree tree, Token preposition) {
        Token doer = preposition.is("prep") ? tree.head(preposition) : null;
        Token by = doer == null || !doer.is("pobj") ? null : tree.head(doer);
        for (int steps = 0; by != null && by.is("prep") && by.lemma().equals("of") && steps < 3; steps++) {
            Token whole = tree.head(by);
            by = whole == null || !whole.is("pobj") ? null : tree.head(whole);
        }
        Token verb = by == null || !by.is("agent") ? null : tree.head(by);
        boolean deed = !preposition.lemma().equals("of")
                || tree.child(preposition, "pcomp") != null
                || opensQuotation(tree, preposition.index() + 1);
        boolean takes = verb != null && lexicon.takesBehindObject(verb.lemma(), preposition.lemma());
        return deed && takes ? verb : null;
    }

    /** "criticised the 'change of stance,' saying …": the verb whose subject goes on, where a parse hung it on a noun. */
    private @Nullable Token deedBefore(Tree tree, Token saying) {
        Token head = tree.head(saying);
        boolean astray = saying.is("acl") || saying.is("advcl", "conj") && head != null && head.is("pcomp");
        boolean participle = astray
                && saying.pos().equals("VBG")
                && lexicon.verb(saying.lemma()).isPresent()
                && tree.child(saying, "ccomp") != null;
        if (!participle || !isBehindComma(tree, saying)) {
            return null;
        }
        Token at = head;
        while (at != null && at.index() < saying.index() && !resumption.reports(at)) {
            at = at.isVerb() && !at.is("pcomp") ? null : tree.head(at);
        }
        return at != null && at.index() < saying.index() ? at : null;
    }

    /** Behind a comma, and the quotation mark that American papers put behind it. */
    private static boolean isBehindComma(Tree tree, Token token) {
        int before = token.index() - 1;
        while (before > 0 && "”\"’'".contains(tree.token(before).form())) {
            before--;
        }
        return before > 0 && tree.token(before).form().equals(",");
    }

    private static boolean opensQuotation(Tree tree, int index) {
        return index < tree.tokens().size()
                && "“\"‘'".contains(tree.token(index).form());
    }

    /** The nearest reporting verb above that has this token inside a clause behind it. */
    private @Nullable Token sayingVerbAbove(Tree tree, Token token) {
        Token at = token;
        for (int steps = 0; steps < 12; steps++) {
            Token head = tree.head(at);
            if (head == null) {
                return null;
            }
            boolean complement = at.is("ccomp", "advcl", "xcomp") && at != token && head.index() < at.index();
            boolean announced =
                    at.is("acl") && at != token && lexicon.noun(head.lemma()).isPresent();
            if (complement && resumption.reports(head) || announced) {
                return head;
            }
            at = head;
        }
        return null;
    }

    /** "said she was urging him to veto the bill, which she said was bad": what is set apart goes with the first of them. */
    private Token outermost(Tree tree, Token verb) {
        Token head = tree.head(verb);
        for (int steps = 0;
                head != null && steps < 6 && verb.is("ccomp", "xcomp") && resumption.reports(head);
                steps++) {
            verb = head;
            head = tree.head(verb);
        }
        return verb;
    }

    private static void conjunctionBefore(Tree tree, Token token, List<Token> tokens, Token verb) {
        int before = tree.below(token).nextSetBit(0) - 1;
        if (token.is("conj") && before > 0 && tree.token(before).is("cc")) {
            hang(tokens, tree.token(before), verb, "cc");
        }
    }

    private static void hang(List<Token> tokens, Token token, Token head, String relation) {
        tokens.set(token.index(), hung(token, token.pos(), head.index(), relation));
    }

    static Token hung(Token token, String pos, int head, String relation) {
        return new Token(token.index(), token.span(), token.form(), token.lemma(), pos, head, relation);
    }
}
