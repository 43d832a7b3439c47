package onrecord.importer.event;

import java.util.BitSet;
import java.util.function.Predicate;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** Shortens a run of words so that no phrase is left half said. */
final class WholePhrases {

    /** What a word cannot be without: a preposition's noun, a verb's object. */
    private static final String[] NEEDED = {"pobj", "pcomp", "dobj", "attr", "acomp", "oprd", "prt", "xcomp", "agent"};

    /** Behind its verb, no title has more words. */
    private static final int MOST = 40;

    private WholePhrases() {}

    /** Takes words off the end until the rest is short enough and whole; {@code top} stays. */
    static void cut(Tree tree, BitSet words, Token top, Predicate<BitSet> shortEnough) {
        if (words.isEmpty()) {
            return;
        }
        BitSet given = (BitSet) words.clone();
        int most = Math.max(top.index(), words.nextSetBit(0)) + MOST;
        words.clear(most, Math.max(most, words.length()));
        while (words.length() - 1 > top.index() && !(shortEnough.test(words) && isWhole(tree, words, given))) {
            words.clear(words.length() - 1);
        }
        if (!shortEnough.test(words) || words.length() - 1 <= top.index() && !isWhole(tree, words, given)) {
            restore(words, given, shortEnough);
        }
    }

    /** Where nothing shorter is whole, as many words as there is room for. */
    private static void restore(BitSet words, BitSet given, Predicate<BitSet> shortEnough) {
        words.or(given);
        while (words.cardinality() > 1 && !shortEnough.test(words)) {
            words.clear(words.length() - 1);
        }
    }

    private static boolean isWhole(Tree tree, BitSet words, BitSet given) {
        int end = words.length();
        Token last = tree.token(end - 1);
        if (last.is("punct", "cc", "mark", "det", "aux", "case") && !isClosing(last)
                || lacksWhatItNeeds(tree, last, words)) {
            return false;
        }
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (isHalf(tree, tree.token(i), end, given)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClosing(Token token) {
        return "”\")%".contains(token.form())
                || token.form().equals("'s")
                || token.form().equals("’s");
    }

    /** A preposition whose noun was left out as a date. */
    private static boolean lacksWhatItNeeds(Tree tree, Token token, BitSet words) {
        Token object = token.is("prep") ? tree.child(token, "pobj", "pcomp") : null;
        boolean modifier = token.is("amod", "nmod", "compound", "poss", "qmod")
                && token.head() > token.index()
                && !words.get(token.head());
        return modifier || object != null && !words.get(object.index());
    }

    /** Whether the cut falls between a word and what it belongs to or cannot be without. */
    private static boolean isHalf(Tree tree, Token token, int end, BitSet given) {
        if (token.head() >= end && given.get(token.head())) {
            return true;
        }
        for (Token child : tree.children(token)) {
            if (child.index() >= end && given.get(child.index()) && child.is(NEEDED)) {
                return true;
            }
        }
        return false;
    }
}
