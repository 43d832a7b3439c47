package onrecord.importer.statement.cue;

import java.util.Set;
import onrecord.importer.language.ReportingVerbs;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Who says something where the name stands behind the verb: "…," says a teacher. */
final class InvertedSubject {

    private static final Set<String> NOMINAL =
            Set.of("DT", "PRP$", "JJ", "JJS", "POS", "VBN", "VBG", "RB", "CD", "HYPH");

    private InvertedSubject() {}

    /** "…," says a teacher: some parses take a subject behind the verb for its object. */
    static @Nullable Token of(Tree tree, Token verb) {
        Token object = tree.child(verb, "dobj", "attr");
        boolean fronted = tree.children(verb, "ccomp").stream().anyMatch(clause -> clause.index() < verb.index());
        boolean joined = verb.is("conj", "parataxis", "dep") && ReportingVerbs.BEHIND.has(verb.lemma());
        if (object == null && (fronted || joined)) {
            return nounBehind(tree, verb);
        }
        if (object == null || object.index() < verb.index() || !ReportingVerbs.BEHIND.has(verb.lemma())) {
            return null;
        }
        boolean named = verb.lemma().equals("say") && object.isName();
        return named || fronted && verb.isFinite() ? object : null;
    }

    /** "…, said the firm's recently named chair Ann Poe": the noun phrase behind, whatever the parse makes of it. */
    private static @Nullable Token nounBehind(Tree tree, Token verb) {
        boolean setOff = verb.index() > 0
                && ",\"”’".contains(tree.token(verb.index() - 1).form());
        Token last = null;
        for (int i = verb.index() + 1; setOff && i < tree.tokens().size() && isNominal(tree.token(i)); i++) {
            last = tree.token(i).isNoun() || isAcronym(tree.token(i)) ? tree.token(i) : last;
        }
        return last;
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || NOMINAL.contains(token.pos()) || isAcronym(token);
    }

    /** "…, says WHO". */
    static boolean isAcronym(Token token) {
        return token.pos().startsWith("W") && !PrintedSpeaker.isPronoun(token);
    }
}
