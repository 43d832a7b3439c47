package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.importer.text.WordList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page declares about itself: JSON-LD first, then meta elements, then marked elements of the body. */
final class HeadHints {

    private static final List<List<String>> NAMES = WordList.rows("cleaning/page-meta.tsv");

    private final Document document;
    private final JsonLd json;
    private final Map<String, String> meta = new HashMap<>();

    private HeadHints(Document document, JsonLd json) {
        this.document = document;
        this.json = json;
        for (Element element : document.select("meta[content]")) {
            String content = element.attr("content").strip();
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = element.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    meta.putIfAbsent(name, content);
                }
            }
        }
    }

    static PageHints read(Document document, JsonLd json) {
        HeadHints head = new HeadHints(document, json);
        String publisher = head.first(head.json.publisher(), head.declared("publisher"));
        return new PageHints(
                head.title(publisher), head.authors(publisher), head.published(), publisher, head.language());
    }

    private @Nullable String title(@Nullable String publisher) {
        String title = first(declared("title"), json.headline(), text("[itemprop=headline]"), document.title());
        return title == null || title.isBlank() ? null : PageTitle.withoutOutlet(title, publisher);
    }

    private List<String> authors(@Nullable String publisher) {
        List<String> authors = new ArrayList<>(json.authors());
        String declared = declared("author");
        if (authors.isEmpty() && declared != null) {
            authors.add(declared);
        }
        if (authors.isEmpty()) {
            document.select("[rel=author], [itemprop=author]").forEach(element -> authors.add(element.text()));
        }
        authors.removeIf(author ->
                author.isBlank() || author.startsWith("http") || author.equals(publisher) || author.length() > 100);
        return authors.stream().distinct().limit(8).toList();
    }

    private @Nullable String published() {
        return first(
                json.published(),
                declared("published"),
                attribute("time[itemprop=datePublished]", "datetime"),
                attribute("[itemprop=datePublished]", "content"),
                attribute("time[pubdate]", "datetime"));
    }

    private @Nullable String language() {
        Element html = document.selectFirst("html");
        return first(html == null ? null : html.attr("lang"), json.language(), declared("language"));
    }

    private @Nullable String declared(String what) {
        for (List<String> row : NAMES) {
            String value = row.get(0).equals(what) ? meta.get(row.get(1)) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String text(String selector) {
        Element element = document.selectFirst(selector);
        return element == null ? null : element.text();
    }

    private @Nullable String attribute(String selector, String name) {
        Element element = document.selectFirst(selector);
        return element == null ? null : element.attr(name);
    }

    private @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return null;
    }
}
