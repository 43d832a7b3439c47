package onrecord.importer.language.segment;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.text.Span;

/** Splits passages into sentences and words by rules; safe for use by several threads. */
public final class Segmenter {

    /** No sentence is longer, so that the cost of a parse stays bounded by the length of the text. */
    public static final int LONGEST_SENTENCE = 200;

    private final SentenceWords lexicon = new SentenceWords();
    private final Words tokenizer = new Words(lexicon);

    public List<RawSentence> segment(String text, List<Span> passages) {
        List<RawSentence> sentences = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Span passage = passages.get(i);
            List<Word> words = tokenizer.of(PlainGlyphs.of(text, passage), passage.start());
            Quotes quotes = new Quotes(text, words);
            split(i, quotes.directed(words), new SentenceEnds(lexicon, words, quotes), sentences);
        }
        return sentences;
    }

    private static void split(int passage, List<Word> words, SentenceEnds ends, List<RawSentence> sentences) {
        int begin = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = i + 1;
            if (ends.mayEnd(begin, i)) {
                int closed = ends.closed(end);
                end = ends.endsBefore(i, closed) ? closed : -1;
            } else if (end < words.size()) {
                end = -1;
            }
            if (end > 0) {
                add(passage, words.subList(begin, end), sentences);
                begin = end;
                i = end - 1;
            }
        }
    }

    private static void add(int passage, List<Word> words, List<RawSentence> sentences) {
        int begin = 0;
        while (words.size() - begin > LONGEST_SENTENCE) {
            int end = begin + cut(words.subList(begin, begin + LONGEST_SENTENCE));
            sentences.add(new RawSentence(passage, words.subList(begin, end)));
            begin = end;
        }
        sentences.add(new RawSentence(passage, words.subList(begin, words.size())));
    }

    /** Behind the last semicolon of an overlong sentence's second half, else its last comma, else its last word. */
    private static int cut(List<Word> words) {
        for (String mark : List.of(";", ":", ",")) {
            for (int i = words.size() - 1; i >= words.size() / 2; i--) {
                if (words.get(i).form().equals(mark)) {
                    return i + 1;
                }
            }
        }
        return words.size();
    }
}
