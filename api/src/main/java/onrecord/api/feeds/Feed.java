package onrecord.api.feeds;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed.
 *
 * @param address of this page
 * @param next the address of the next page; null where there is none
 * @param since when the store was made: the time of a feed without entries
 */
record Feed(
        FeedQuery query,
        List<FeedEntry> entries,
        String address,
        @Nullable String next,
        String since) {

    String title() {
        String told = query.told().entrySet().stream()
                .map(condition -> condition.getKey() + " " + condition.getValue())
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "Statements" : "Statements: " + told;
    }

    String updated() {
        return entries.isEmpty() ? since : entries.get(0).updated();
    }
}
