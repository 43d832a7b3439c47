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
    String content() {
        StringBuilder content = new StringBuilder(words()).append(" — ").append(speaker());
        String day = find("statement", "saidOn", "edtf");
        String article = find("statement", "article", "title");
        String publisher = find("statement", "article", "publisher", "name");
        return content.append(day == null ? "" : ", " + day)
                .append(article == null ? "" : ", in: " + article)
                .append(publisher == null ? "" : " (" + publisher + ")")
                .toString();
    }

    /** The article's own address, where it is known in the web. */
    @Nullable
    String address() {
        return find("statement", "article", "url");
    }

    private String words() {
        String text = value("statement", "plainText");
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
