package onrecord.api.search;

import java.util.List;
import onrecord.api.text.Word;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words for the index; each with its stem at the same place, if that is wanted. */
final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Word> words;
    private final boolean stems;
    private int next;
    private boolean stemIsNext;

    WordStream(List<Word> words, boolean stems) {
        this.words = words;
        this.stems = stems;
    }

    @Override
    public boolean incrementToken() {
        if (next == words.size()) {
            return false;
        }
        clearAttributes();
        Word word = words.get(next);
        term.append(stemIsNext ? word.stem() : word.form());
        step.setPositionIncrement(stemIsNext ? 0 : 1);
        stemIsNext = stems && !stemIsNext && !word.stem().equals(word.form());
        next += stemIsNext ? 0 : 1;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
        stemIsNext = false;
    }
}
