package onrecord.importer;

import java.util.List;
import java.util.stream.Stream;

/** What a store's links repeat of the rows that they lead to. */
public final class LinkKeys {

    private static final String OTHER_KEY =
            "select '$link', l.* from $link l join $row t on t.id = l.$row_id where l.$key <> t.$key";

    private static final String OTHER_LINKS = """
            select '$canonical', $canonical_id, article_id from $canonical_article
            except select '$canonical', $canonical_id, article_id from $found
            union all
            (select '$found', $canonical_id, article_id from $found where $canonical_id is not null
            except select '$found', $canonical_id, article_id from $canonical_article)""";

    private LinkKeys() {}

    /** Each finds nothing where all is right. */
    public static List<String> faults() {
        return Stream.concat(repeated(), links()).toList();
    }

    /** Each finds whatever has another key than the row that it leads to. */
    public static Stream<String> repeated() {
        return Stream.of(
                otherKey("statement_event", "statement", "said_order"),
                otherKey("participant", "event", "date_order"),
                otherKey("agent_article", "article", "published_order"),
                otherKey("event_article", "article", "published_order"));
    }

    private static Stream<String> links() {
        return Stream.of(otherLinks("agent", "cast_member"), otherLinks("event", "article_event"));
    }

    private static String otherKey(String link, String row, String key) {
        return OTHER_KEY.replace("$link", link).replace("$row", row).replace("$key", key);
    }

    private static String otherLinks(String canonical, String found) {
        return OTHER_LINKS.replace("$canonical", canonical).replace("$found", found);
    }
}
