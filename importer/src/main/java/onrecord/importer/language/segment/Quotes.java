package onrecord.importer.language.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells opening from closing quotation marks by where they stand, then by their glyph, then by turns: articles mix “ and "
 * freely.
 */
final class Quotes {

    private static final String OPENING = "\u201C\u00AB\u2018\u201E\u201A\u2039";
    private static final String CLOSING = "\u201D\u00BB\u2019\u203A";

    private final boolean[] closing;

    Quotes(String text, List<Word> words) {
        closing = new boolean[words.size()];
        boolean open = false;
        for (int i = 0; i < closing.length; i++) {
            if (isQuote(words.get(i))) {
                closing[i] = isClosing(text, words, i, open);
                open = !closing[i];
            }
        }
    }

    static boolean isQuote(Word word) {
        return word.form().equals("\"")
                || word.form().equals("'")
                || word.form().equals("''");
    }

    /** The words with quotation marks that say whether they open or close. */
    List<Word> directed(List<Word> words) {
        List<Word> directed = new ArrayList<>(words);
        for (int i = 0; i < closing.length; i++) {
            if (isQuote(words.get(i))) {
                boolean single = words.get(i).form().equals("'");
                String open = single ? "`" : "``";
                String close = single ? "'" : "''";
                directed.set(i, words.get(i).asTreebank(closing[i] ? close : open));
            }
        }
        return directed;
    }

    boolean isClosing(int word) {
        return closing[word];
    }

    private static boolean isClosing(String text, List<Word> words, int i, boolean open) {
        int start = words.get(i).span().start();
        int end = words.get(i).span().end();
        boolean free = i == 0 || start > words.get(i - 1).span().end();
        boolean freeAfter =
                i + 1 == words.size() || end < words.get(i + 1).span().start();
        if (free != freeAfter) {
            return freeAfter;
        }
        char glyph = text.charAt(start);
        if (OPENING.indexOf(glyph) >= 0) {
            return false;
        }
        return CLOSING.indexOf(glyph) >= 0 || open;
    }
}
