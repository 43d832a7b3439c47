package onrecord.importer.statement.attribution;

import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The words before a verb that name its doer, read by their place where the parse does not tell: from the last comma,
 * or one or two earlier where an apposition lies between.
 *
 * @param start the index of the first of them
 * @param source the head among them
 */
public record SpeakerGroup(int start, Token source) {

    private static final int LONGEST = 12;

    public static @Nullable SpeakerGroup before(Tree tree, Token verb) {
        int last = verb.index() - 1;
        while (last > 0 && isAuxiliary(tree.token(last))) {
            last--;
        }
        boolean apposition = last > 0 && tree.token(last).pos().equals(",");
        int first = segmentStart(tree, apposition ? last - 1 : last);
        if (first < 0 || !endsInNoun(tree, apposition ? last - 1 : last)) {
            return null;
        }
        for (int n = 0; n < 2 && (n == 0 && apposition || isAddition(tree, first, verb.index())); n++) {
            int earlier = segmentStart(tree, first - 2);
            if (earlier < 0 || earlier >= first - 1) {
                break;
            }
            first = earlier;
        }
        Token source = head(tree, first, verb.index());
        return source == null ? null : new SpeakerGroup(first, source);
    }

    private static boolean isAuxiliary(Token token) {
        return token.is("aux") && (token.lemma().equals("have") || token.lemma().equals("do"));
    }

    private static boolean endsInNoun(Tree tree, int last) {
        int at = last;
        while (at > 0 && tree.token(at).pos().startsWith("RB")) {
            at--;
        }
        Token token = at < 0 ? tree.token(0) : tree.token(at);
        return token.isNoun()
                || token.pos().equals("PRP")
                || token.pos().equals("CD")
                || token.pos().startsWith("VBG");
    }

    /** Where the stretch up to {@code last} begins, behind a comma or at the sentence's start; -1 if it holds a verb. */
    private static int segmentStart(Tree tree, int last) {
        int at = last;
        while (at >= 0 && !isComma(tree.token(at))) {
            Token token = tree.token(at);
            if (token.isFinite() || last - at > LONGEST) {
                return -1;
            }
            at--;
        }
        return at + 1 > last ? -1 : at + 1;
    }

    private static boolean isAddition(Tree tree, int from, int to) {
        if (from < 2) {
            return false;
        }
        Token first = tree.token(from);
        boolean wholeName = true;
        for (int i = from; i < to; i++) {
            Token token = tree.token(i);
            wholeName &= token.isName() || token.pos().equals("CD") || isComma(token);
        }
        return wholeName || first.pos().equals("VBG") || first.pos().equals("VBN");
    }

    private static @Nullable Token head(Tree tree, int from, int to) {
        Token name = null;
        Token noun = null;
        for (int i = from; i < to; i++) {
            Token token = tree.token(i);
            boolean modifies = i + 1 < to
                    && (tree.token(i + 1).isNoun() || tree.token(i + 1).pos().equals("POS"));
            if (token.isName() && !modifies) {
                name = name == null || noun == null ? token : name;
            }
            boolean nominal =
                    token.isNoun() || token.pos().equals("PRP") || token.lemma().equals("one");
            if (noun == null && nominal && !modifies) {
                noun = token;
            }
        }
        return noun != null && !noun.isName() && name != null && tree.isBelow(name, noun)
                ? noun
                : name != null ? name : noun;
    }

    private static boolean isComma(Token token) {
        return token.pos().equals(",") || "“”\"—–".contains(token.form());
    }
}
