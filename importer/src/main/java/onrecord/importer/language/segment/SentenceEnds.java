package onrecord.importer.language.segment;

import java.util.List;
import java.util.Set;

/** Finds where the sentences of one passage end. */
final class SentenceEnds {

    /** How far behind a closing quotation mark the verb of an attribution is looked for. */
    private static final int ATTRIBUTION_REACH = 6;

    /** How many marks in a row are looked through. */
    private static final int LONGEST_MARK_RUN = 8;

    /** What cannot stand at the beginning of a sentence. */
    private static final Set<String> CONTINUING =
            Set.of(",", ";", ":", ")", "]", "}", "%", "/", "&", "+", "=", "'s", "’s");

    private final SentenceWords lexicon;
    private final List<Word> words;
    private final Quotes quotes;

    SentenceEnds(SentenceWords lexicon, List<Word> words, Quotes quotes) {
        this.lexicon = lexicon;
        this.words = words;
        this.quotes = quotes;
    }

    /** Whether the word of this index is a mark or abbreviation that could end the sentence begun at {@code begin}. */
    boolean mayEnd(int begin, int index) {
        Word word = words.get(index);
        return isStop(word) ? !isListNumber(begin, index) : isAbbreviation(word);
    }

    /** The index behind a sentence's last word, with the closing quotation marks and brackets that belong to it. */
    int closed(int end) {
        int closed = end;
        int limit = Math.min(words.size(), end + LONGEST_MARK_RUN);
        while (closed < limit && isCloser(closed)) {
            closed++;
        }
        return closed;
    }

    /** Whether the sentence that {@code mark} may end does end before the word at {@code next}. */
    boolean endsBefore(int mark, int next) {
        if (next == words.size()) {
            return true;
        }
        int first = skipOpeners(next);
        if (CONTINUING.contains(words.get(next).form()) || first == words.size() || isMark(words.get(first))) {
            return false;
        }
        Word follower = words.get(first);
        if (isAbbreviation(words.get(mark))) {
            boolean opened = opensQuote(next, first);
            return abbreviationEnds(words.get(mark), follower, opened, first > next && !opened);
        }
        if (isTitlesDot(mark) || isWithinCode(mark)) {
            return false;
        }
        if (startsLower(follower)) {
            return first > next && opensQuote(next, first) && !isEllipsis(words.get(mark));
        }
        boolean quoteEnded = next - 1 > mark && Quotes.isQuote(words.get(next - 1));
        return !(quoteEnded && first == next && asksOrTrails(words.get(mark)) && isAttribution(next));
    }

    /** The dot of "Asst. Chief" where the tokenizer, which does not know the title, set it apart. */
    private boolean isTitlesDot(int mark) {
        Word before = mark == 0 ? null : words.get(mark - 1);
        return before != null
                && words.get(mark).form().equals(".")
                && before.span().end() == words.get(mark).span().start()
                && Character.isUpperCase(before.form().charAt(0))
                && lexicon.isTitle(before.form() + ".");
    }

    /** The dot of "HBR.AX", a code of letters or digits. */
    private boolean isWithinCode(int mark) {
        return mark > 0
                && words.get(mark).form().equals(".")
                && words.get(mark - 1).span().end() == words.get(mark).span().start()
                && words.get(mark).span().end() == words.get(mark + 1).span().start()
                && words.get(mark - 1).isAll(SentenceEnds::isOfCode)
                && words.get(mark + 1).isAll(SentenceEnds::isOfCode);
    }

    private static boolean isOfCode(int character) {
        return Character.isUpperCase(character) || Character.isDigit(character);
    }

    private boolean abbreviationEnds(Word abbreviation, Word follower, boolean opened, boolean bracketed) {
        boolean number = Character.isDigit(follower.form().charAt(0));
        if (startsLower(follower) || bracketed) {
            return false;
        }
        return switch (lexicon.abbreviation(abbreviation)) {
            case TITLE -> false;
            case NUMBER -> !number && lexicon.startsSentences(follower);
            case LAST -> !number || opened;
            case CLOCK -> opened || !number && !lexicon.tellsHour(follower);
            case OTHER -> opened || lexicon.startsSentences(follower);
        };
    }

    private boolean isAttribution(int index) {
        int end = Math.min(words.size(), index + ATTRIBUTION_REACH);
        for (int i = index; i < end && !isStop(words.get(i)) && !Quotes.isQuote(words.get(i)); i++) {
            if (lexicon.attributes(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCloser(int index) {
        String form = words.get(index).form();
        return Quotes.isQuote(words.get(index))
                ? quotes.isClosing(index)
                : form.equals(")") || form.equals("]") || form.equals("}");
    }

    private int skipOpeners(int index) {
        int limit = Math.min(words.size(), index + LONGEST_MARK_RUN);
        int i = index;
        while (i < limit && isMark(words.get(i))) {
            i++;
        }
        return i;
    }

    private boolean opensQuote(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Quotes.isQuote(words.get(i)) && !quotes.isClosing(i)) {
                return true;
            }
        }
        return false;
    }

    /** "1." or "b." at the head of an item is its number, not its end. */
    private boolean isListNumber(int begin, int index) {
        if (index != begin + 1) {
            return false;
        }
        Word first = words.get(begin);
        return first.form().length() == 1 && Character.isLetter(first.form().charAt(0))
                || first.form().length() <= 3 && first.isAll(Character::isDigit);
    }

    private static boolean isStop(Word word) {
        return word.isAll(c -> ".?!\u203C\u2047\u2048\u2049\u3002".indexOf(c) >= 0);
    }

    private static boolean isMark(Word word) {
        return word.isAll(c -> !Character.isLetterOrDigit(c) && !Character.isSurrogate(c));
    }

    private static boolean isEllipsis(Word word) {
        return word.form().startsWith("..");
    }

    private static boolean asksOrTrails(Word word) {
        return !word.form().equals(".");
    }

    private static boolean isAbbreviation(Word word) {
        return word.form().length() > 1 && word.form().endsWith(".") && !isStop(word);
    }

    /** "the", but not "eBay". */
    private static boolean startsLower(Word word) {
        String form = word.form();
        boolean camel = form.length() > 1 && Character.isUpperCase(form.charAt(1));
        return Character.isLowerCase(form.codePointAt(0)) && !camel;
    }
}
