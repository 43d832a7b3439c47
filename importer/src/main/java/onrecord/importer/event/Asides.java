package onrecord.importer.event;

import java.util.BitSet;
import java.util.List;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Tree;

/** What stands between commas in a sentence and could be left out: ", who flew in overnight,". */
final class Asides {

    /** No more words than a title has letters are looked at. */
    private static final int MOST = 100;

    private Asides() {}

    /** Those among the given words that do not hold the event itself. */
    static List<BitSet> of(Trigger trigger, BitSet words) {
        Tree tree = trigger.tree();
        return words.stream()
                .limit(MOST)
                .mapToObj(tree::token)
                .filter(token -> token.is("relcl", "appos", "acl")
                        && tree.below(token).nextSetBit(0) > 0
                        && tree.token(tree.below(token).nextSetBit(0) - 1)
                                .form()
                                .equals(","))
                .map(tree::below)
                .filter(below -> !below.get(trigger.top().index())
                        && !below.get(trigger.token().index()))
                .map(below -> withCommas(tree, below))
                .toList();
    }

    private static BitSet withCommas(Tree tree, BitSet below) {
        below.set(below.nextSetBit(0) - 1);
        int next = below.length();
        below.set(next, next < tree.tokens().size() && tree.token(next).form().equals(","));
        return below;
    }
}
