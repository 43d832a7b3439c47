package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page's JSON-LD says about its article (schema.org: NewsArticle, BlogPosting, Report …). */
final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int DEEPEST = 6;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> named = new HashMap<>();

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

    private static JsonNode parse(String data) {
        try {
            String json = data.strip().replaceAll("^<!\\[CDATA\\[|^<!--|]]>$|-->$|;$", "");
            return MAPPER.readTree(json);
        } catch (JacksonException notJson) {
            return MAPPER.createObjectNode();
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, depth + 1));
        } else if (node.isObject()) {
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            } else if (node.path("@type").asString("").endsWith("WebPage")) {
                pages.add(node);
            }
            if (node.has("name")) {
                named.put(node.path("@id").asString(""), node);
            }
            collect(node.path("@graph"), depth + 1);
            collect(node.path("mainEntity"), depth + 1);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.isString() ? type.stringValue() : "";
        return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
    }

    private @Nullable String text(String field) {
        return text(articles, field);
    }

    private static @Nullable String text(List<JsonNode> things, String field) {
        for (JsonNode thing : things) {
            JsonNode value = thing.path(field);
            if (value.isString() && !value.stringValue().isBlank()) {
                return plain(value.stringValue());
            }
        }
        return null;
    }

    private List<String> names(String field) {
        for (JsonNode article : articles) {
            List<String> names = new ArrayList<>();
            addNames(article.path(field), names);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private void addNames(JsonNode node, List<String> names) {
        if (node.isArray()) {
            node.forEach(item -> addNames(item, names));
        } else if (node.isObject()) {
            JsonNode name = node.path("name");
            addNames(name.isMissingNode() ? elsewhere(node) : name, names);
        } else if (node.isString() && !node.stringValue().isBlank()) {
            names.add(plain(node.stringValue()));
        }
    }

    /** Graphs name a thing once and refer to it by its identifier. */
    private JsonNode elsewhere(JsonNode reference) {
        JsonNode thing = named.get(reference.path("@id").asString(""));
        return thing == null ? reference.path("name") : thing.path("name");
    }

    private static String plain(String value) {
        return Parser.unescapeEntities(value, false).strip();
    }
}
