package onrecord.api.text;

import java.util.ArrayList;
import java.util.List;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts a text into words: whatever stands between spaces, punctuation, symbols and tags; not the s of a genitive. */
public final class Words {

    /** Of a longer text the end is not sought. */
    private static final int LONGEST_TEXT = 100_000;

    /** What is longer is no word. */
    private static final int LONGEST_WORD = 255;

    private final String text;
    private final int end;
    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final StringBuilder form = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private int letters;
    private int formStart;
    private int formEnd;

    private Words(String text) {
        this.text = text;
        this.end = Math.min(text.length(), LONGEST_TEXT);
    }

    /** The words of a text, in their order. */
    public static List<Word> of(String text) {
        return new Words(text).cut();
    }

    private List<Word> cut() {
        int length;
        for (int place = 0; place < end && letters < LONGEST_TEXT; place += length) {
            int codePoint = text.codePointAt(place);
            length = Markup.length(text, place, end);
            boolean markup = length > 0;
            length = markup ? length : Character.charCount(codePoint);
            if ((markup && codePoint == '&' || Letters.isApostrophe(codePoint)) && isGenitive(place + length)) {
                length++;
            }
            if (markup || Letters.isApostrophe(codePoint)) {
                endWord();
            } else {
                take(Letters.of(codePoint), place, place + length);
            }
        }
        endWord();
        return words;
    }

    private void take(String letters, int start, int end) {
        if (letters.equals(Letters.NONE)) {
            endWord();
            return;
        }
        formEnd = end;
        this.letters += letters.length();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) == ' ') {
                endWord();
            } else {
                formStart = form.isEmpty() ? start : formStart;
                form.append(letters.charAt(i));
            }
        }
    }

    /** Whether an s stands here, and no letter after it. */
    private boolean isGenitive(int place) {
        if (place >= end || Character.toLowerCase(text.charAt(place)) != 's') {
            return false;
        }
        for (int next = place + 1; next < end; ) {
            int codePoint = text.codePointAt(next);
            String letters = Letters.of(codePoint);
            if (!letters.isEmpty()) {
                return letters.startsWith(Letters.NONE);
            }
            next += Character.charCount(codePoint);
        }
        return true;
    }

    private void endWord() {
        if (!form.isEmpty() && form.length() <= LONGEST_WORD) {
            String word = form.toString();
            words.add(new Word(word, stem(word), formStart, formEnd));
        }
        form.setLength(0);
    }

    private String stem(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
