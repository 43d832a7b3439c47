package onrecord.api.feeds;

import java.util.Map;
import onrecord.api.read.Change;
import org.jspecify.annotations.Nullable;

/** A statement as an entry of a feed. */
record FeedEntry(Change change) {

    private static final int LONGEST_TITLE = 120;

    String id() {
        return value("statement", "id");
    }

    String articleId() {
        return value("statement", "article", "id");
    }

    /** When it became known. */
    String updated() {
        return value("at");
    }

    String cursor() {
        return value("cursor");
    }

    String kind() {
        return value("statement", "kind");
    }

    String speaker() {
        String name = find("statement", "speaker", "name");
        return name == null ? "unnamed" : name;
    }

    String title() {
        String title = speaker() + ": " + words();
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, LONGEST_TITLE) - 1)) + "…";
    }

    /** What was said, when, and where it stands. */
    String summary() {
        StringBuilder summary = new StringBuilder(words()).append(" — ").append(speaker());
        String day = find("statement", "saidOn", "edtf");
        String article = find("statement", "article", "title");
        String publisher = find("statement", "article", "publisher", "name");
        return summary.append(day == null ? "" : ", " + day)
                .append(article == null ? "" : ", in: " + article)
                .append(publisher == null ? "" : " (" + publisher + ")")
                .toString();
    }

    /** The article's own address, where it has one in the web. */
    @Nullable
    String address() {
        String uri = value("statement", "article", "uri");
        return uri.startsWith("https://") || uri.startsWith("http://") ? uri : null;
    }

    private String words() {
        String text = value("statement", "text");
        return kind().equals("DIRECT") ? "“" + text + "”" : text;
    }

    private String value(String... path) {
        String value = find(path);
        if (value == null) {
            throw new IllegalStateException(String.join(".", path));
        }
        return value;
    }

    private @Nullable String find(String... path) {
        Object value = change.item();
        for (String name : path) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value == null ? null : value.toString();
    }
}
