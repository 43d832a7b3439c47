package onrecord.importer.event.trigger;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** Numbers and sums of money among a word's complements. */
public final class Amounts {

    private static final Pattern SUM = Pattern.compile("[A-Z]{0,3}[$€£¥₹]?\\d[\\d.,]{0,20}(k|m|bn|tn|%)?");
    private static final int DEEPEST = 3;

    private Amounts() {}

    public static boolean isSum(String word) {
        return SUM.matcher(word).matches();
    }

    /** What says by or to how much: "rose 4 per cent", "fell by 4,000 to a record low". */
    static List<Token> beside(Tree tree, Token verb) {
        return among(tree, tree.children(verb, "npadvmod", "dobj", "attr", "prep", "advmod", "acomp", "nummod", "num"));
    }

    static List<Token> among(Tree tree, List<Token> phrases) {
        return phrases.stream().filter(phrase -> isAmount(tree, phrase, 0)).toList();
    }

    private static boolean isAmount(Tree tree, Token token, int depth) {
        return (token.pos().equals("CD") || isSum(token.form())) && !isYear(token.form())
                || depth < DEEPEST
                        && tree
                                .children(
                                        token,
                                        "pobj",
                                        "num",
                                        "nummod",
                                        "qmod",
                                        "nmod",
                                        "compound",
                                        "amod",
                                        "advmod",
                                        "npadvmod")
                                .stream()
                                .anyMatch(child -> isAmount(tree, child, depth + 1));
    }

    private static boolean isYear(String form) {
        return form.length() == 4 && form.chars().allMatch(Character::isDigit);
    }
}
