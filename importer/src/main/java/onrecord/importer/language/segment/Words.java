package onrecord.importer.language.segment;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.text.Span;

/**
 * Splits a plain passage into words the way the Penn Treebank does, with NLP4J's rules.
 *
 * <p>Those rules use patterns that backtrack, so no run without spaces reaches them longer than {@link #LONGEST_RUN}.
 */
final class Words {

    private static final int LONGEST_RUN = 60;

    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final MarkSplit marks;

    Words(SentenceWords lexicon) {
        marks = new MarkSplit(lexicon);
    }

    /** The words of a passage whose first code unit stands at {@code offset} in the text. */
    List<Word> of(String passage, int offset) {
        List<Word> words = new ArrayList<>();
        int stretch = 0;
        int position = 0;
        while (position < passage.length()) {
            int end = endOfRun(passage, position);
            if (isSpecial(passage, position, end)) {
                addStretch(passage, stretch, position, offset, words);
                addRun(passage, position, end, offset, words);
                stretch = end;
            }
            position = skipSpaces(passage, end);
        }
        addStretch(passage, stretch, passage.length(), offset, words);
        return words;
    }

    private static boolean isSpecial(String passage, int start, int end) {
        return end - start > LONGEST_RUN || WebAddress.startsAt(passage, start, end);
    }

    private void addRun(String passage, int start, int end, int offset, List<Word> words) {
        int from = start;
        if (WebAddress.startsAt(passage, start, end)) {
            from = WebAddress.end(passage, start, end);
            add(passage, start, from, offset, words);
        }
        while (from < end) {
            int to = cut(passage, from, end);
            addStretch(passage, from, to, offset, words);
            from = to;
        }
    }

    /** The end of a piece of a long run, behind a mark if there is one, never within a surrogate pair. */
    private static int cut(String passage, int from, int end) {
        if (end - from <= LONGEST_RUN) {
            return end;
        }
        int to = from + LONGEST_RUN;
        for (int i = to; i > from + LONGEST_RUN / 2; i--) {
            if (!Character.isLetterOrDigit(passage.charAt(i - 1)) && !Character.isSurrogate(passage.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(passage.charAt(to)) && Character.isHighSurrogate(passage.charAt(to - 1))
                ? to - 1
                : to;
    }

    private void addStretch(String passage, int start, int end, int offset, List<Word> words) {
        if (start >= end) {
            return;
        }
        int cursor = start;
        for (Token token : tokenizer.tokenize(passage.substring(start, end))) {
            int from = start + token.getStartOffset();
            int to = start + token.getEndOffset();
            cursor = addGap(passage, cursor, Math.max(cursor, from), offset, words);
            if (cursor < to && to <= end) {
                marks.split(passage, cursor, to, (a, b) -> add(passage, a, b, offset, words));
                cursor = to;
            }
        }
        addGap(passage, cursor, end, offset, words);
    }

    /** Nothing printed may get lost, should the tokenizer leave something out. */
    private static int addGap(String passage, int start, int end, int offset, List<Word> words) {
        int from = skipSpaces(passage, start);
        while (from < end) {
            int to = Math.min(end, endOfRun(passage, from));
            add(passage, from, to, offset, words);
            from = skipSpaces(passage, to);
        }
        return end;
    }

    private static void add(String passage, int start, int end, int offset, List<Word> words) {
        words.add(new Word(new Span(offset + start, offset + end), EngineForm.of(passage.substring(start, end))));
    }

    private static int endOfRun(String passage, int start) {
        int end = passage.indexOf(' ', start);
        return end < 0 ? passage.length() : end;
    }

    private static int skipSpaces(String passage, int start) {
        int i = start;
        while (i < passage.length() && passage.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
