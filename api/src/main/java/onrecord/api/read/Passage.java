package onrecord.api.read;

import java.util.ArrayList;
import java.util.List;
import onrecord.api.text.Excerpt;
import onrecord.api.text.Excerpts;
import onrecord.api.text.Sought;

/**
 * A stretch of an article in which sought words are looked for.
 *
 * @param text the stretch
 * @param start where it begins in the article
 */
record Passage(long article, String text, int start) {

    /** An excerpt of a passage. */
    record Quote(Passage passage, Excerpt excerpt) {}

    static List<Quote> quotes(List<Passage> passages, Sought sought, int most) {
        List<Quote> quotes = new ArrayList<>();
        for (Passage passage : passages) {
            for (Excerpt excerpt : Excerpts.of(passage.text, sought, most - quotes.size())) {
                quotes.add(new Quote(passage, excerpt));
            }
        }
        return quotes;
    }
}
