package onrecord.importer.statement.indirect;

import java.util.BitSet;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.SpeechWords;

/**
 * What is added to a content behind its last word, and goes with it whatever the parse hangs it on: fears for the coast<i>,
 * particularly in the north</i>; had slept <i>while driving</i>.
 */
final class AddedPhrase {

    private static final Set<String> NARROWING = SpeechWords.of("narrowing");
    private static final Set<String> SPEAKING = SpeechWords.of("speaking");

    private AddedPhrase() {}

    /** Adds it to {@code tokens}, up to the next mark. */
    static void takeIn(Tree tree, BitSet tokens) {
        int next = tokens.length();
        if (next == 0 || next + 2 >= tree.tokens().size()) {
            return;
        }
        boolean comma = tree.token(next).form().equals(",");
        boolean directly = !tree.token(next - 1).is("punct");
        if (comma ? NARROWING.contains(tree.token(next + 1).lemma()) : directly && goesOn(tree, next)) {
            int end = next + 1;
            while (end < tree.tokens().size() && !tree.token(end).is("punct")) {
                end++;
            }
            tokens.set(next, end);
        }
    }

    /** "while driving", and not "while speaking to reporters"; "so that all can see"; "whose roof leaks". */
    private static boolean goesOn(Tree tree, int at) {
        Token first = tree.token(at);
        Token second = tree.token(at + 1);
        boolean meanwhile =
                first.lemma().equals("while") && second.pos().equals("VBG") && !SPEAKING.contains(second.lemma());
        boolean purpose = first.lemma().equals("so") && second.lemma().equals("that");
        return meanwhile || purpose || first.pos().equals("WP$");
    }
}
