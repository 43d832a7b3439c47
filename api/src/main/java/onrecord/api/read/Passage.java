package onrecord.api.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.api.text.Excerpt;
import onrecord.api.text.Excerpts;
import onrecord.api.text.Sought;

/**
 * A stretch of an article in which sought words are looked for.
 *
 * @param text the stretch
 * @param start where it begins in the article
 * @param end where it ends there
 */
record Passage(long article, String text, int start, int end) {

    /** An excerpt of a passage. */
    record Quote(Passage passage, Excerpt excerpt) {}

    /** The same stretch, of this text of the article. */
    Passage in(String articleText) {
        return new Passage(article, articleText.substring(start, end), start, end);
    }

    private static final Comparator<Quote> BEST_FIRST = Comparator.<Quote>comparingInt(
                    quote -> quote.excerpt().phrases())
            .thenComparingInt(quote -> quote.excerpt().found().size())
            .reversed();

    /** At most so many, the best of all passages first, and of equal ones the first. */
    static List<Quote> quotes(List<Passage> passages, Sought sought, int most) {
        List<Quote> quotes = new ArrayList<>();
        for (Passage passage : passages) {
            for (Excerpt excerpt : Excerpts.of(passage.text, sought, most)) {
                quotes.add(new Quote(passage, excerpt));
            }
        }
        quotes.sort(BEST_FIRST);
        return quotes.subList(0, Math.min(most, quotes.size()));
    }
}
