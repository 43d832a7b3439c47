package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says about its article (schema.org: NewsArticle, BlogPosting, Report …). */
final class JsonLd {

    private static final int DEEPEST = 6;

    private final List<Json> articles = new ArrayList<>();
    private final List<Json> pages = new ArrayList<>();
    private final Map<String, Json> named = new HashMap<>();

    static JsonLd read(Document document) {
        JsonLd json = new JsonLd();
        for (Element script : document.select("script[type=application/ld+json]")) {
            json.collect(parse(script.data()), 0);
        }
        return json;
    }

    @Nullable
    String headline() {
        return text("headline");
    }

    @Nullable
    String body() {
        return text("articleBody");
    }

    @Nullable
    String published() {
        String published = text("datePublished");
        return published == null ? text(pages, "datePublished") : published;
    }

    @Nullable
    String language() {
        return text("inLanguage");
    }

    @Nullable
    String publisher() {
        List<String> names = names("publisher");
        return names.isEmpty() ? null : names.get(0);
    }

    List<String> authors() {
        List<String> authors = names("author");
        return authors.isEmpty() ? names("creator") : authors;
    }

    private static Json parse(String data) {
        return Json.parse(data.strip().replaceAll("^<!\\[CDATA\\[|^<!--|]]>$|-->$|;$", ""));
    }

    private void collect(Json node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node instanceof Json.Items list) {
            list.items().forEach(item -> collect(item, depth + 1));
        } else if (node instanceof Json.Thing thing) {
            if (isArticle(thing.field("@type"))) {
                articles.add(thing);
            } else if (thing.field("@type").text().endsWith("WebPage")) {
                pages.add(thing);
            }
            if (thing.fields().containsKey("name")) {
                named.put(thing.field("@id").text(), thing);
            }
            collect(thing.field("@graph"), depth + 1);
            collect(thing.field("mainEntity"), depth + 1);
        }
    }

    private static boolean isArticle(Json type) {
        if (type instanceof Json.Items list) {
            return list.items().stream().anyMatch(JsonLd::isArticle);
        }
        String name = type.text();
        return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
    }

    private @Nullable String text(String field) {
        return text(articles, field);
    }

    private static @Nullable String text(List<Json> things, String field) {
        return things.stream()
                .map(thing -> thing.field(field).text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(JsonLd::plain)
                .orElse(null);
    }

    private List<String> names(String field) {
        for (Json article : articles) {
            List<String> names = new ArrayList<>();
            addNames(article.field(field), names, 0);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private void addNames(Json node, List<String> names, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node instanceof Json.Items list) {
            list.items().forEach(item -> addNames(item, names, depth + 1));
        } else if (node instanceof Json.Thing thing) {
            Json name = thing.fields().containsKey("name") ? thing.field("name") : elsewhere(thing);
            addNames(name, names, depth + 1);
        } else if (!node.text().isBlank()) {
            names.add(plain(node.text()));
        }
    }

    /** Graphs name a thing once and refer to it by its identifier. */
    private Json elsewhere(Json reference) {
        return named.getOrDefault(reference.field("@id").text(), Json.NONE).field("name");
    }

    private static String plain(String value) {
        return Parser.unescapeEntities(value, false).strip();
    }
}
