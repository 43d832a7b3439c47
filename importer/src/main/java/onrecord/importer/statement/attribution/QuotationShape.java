package onrecord.importer.statement.attribution;

import java.util.Arrays;
import onrecord.importer.statement.quote.Quotation;
import onrecord.importer.text.Span;

/** What a quotation looks like: speech of its own, or words inside somebody else's sentence. */
public final class QuotationShape {

    private static final String BREAKS = ",:;.!?…—–-([\"“”„»«’‘'|";

    private static final int FEWEST_WORDS_OF_SPEECH = 5;

    private QuotationShape() {}

    /** Whether nothing of the sentence around it leads into the quotation without a break. */
    public static boolean startsFreely(Reading reading, Quotation quotation, Span before) {
        Span rest = before.trimmed(reading.text());
        if (rest.isEmpty()) {
            return true;
        }
        return BREAKS.indexOf(reading.text().charAt(rest.end() - 1)) >= 0;
    }

    /** Whether it could stand alone: it begins like a sentence, ends like one and has enough words. */
    public static boolean isSentence(String text, Quotation quotation, int fewestWords) {
        String inner = quotation.inner().of(text);
        if (inner.isEmpty() || words(inner) < fewestWords || isTitle(inner)) {
            return false;
        }
        char first = inner.charAt(0);
        char last = inner.charAt(inner.length() - 1);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first) || "[(…'‘.$".indexOf(first) >= 0;
        boolean ends = ".!?,…—–’'".indexOf(last) >= 0 || !quotation.closed();
        boolean endsOutside = quotation.outer().end() < text.length()
                && ".,".indexOf(text.charAt(quotation.outer().end())) >= 0;
        return begins && (ends || endsOutside);
    }

    /** Whether a verb of saying directly before it makes it speech: it is a sentence, an exclamation, or long enough for one. */
    public static boolean isSpeech(String text, Quotation quotation) {
        String inner = quotation.inner().of(text);
        boolean exclaims = !inner.isEmpty() && "!?".indexOf(inner.charAt(inner.length() - 1)) >= 0;
        return exclaims || isSentence(text, quotation, 1) || words(inner) >= FEWEST_WORDS_OF_SPEECH && !isTitle(inner);
    }

    /** "The Long Road Home": several words, every longer one with a capital, and no mark at the end. */
    public static boolean isTitle(String inner) {
        String[] words = inner.split("\\s+");
        boolean capitals = Arrays.stream(words)
                .filter(word -> word.length() > 3)
                .allMatch(word -> Character.isUpperCase(word.charAt(0)));
        return words.length > 1 && capitals && Character.isLetter(inner.charAt(inner.length() - 1));
    }

    /** Whether the words before it end in a comma or dash: the quotation goes on with the same sentence. */
    public static boolean interrupts(String text, Span before) {
        Span rest = before.trimmed(text);
        return !rest.isEmpty() && ",—–-".indexOf(text.charAt(rest.end() - 1)) >= 0;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || inside && (text.charAt(i) == '\'' || text.charAt(i) == '’');
        }
        return words;
    }
}
