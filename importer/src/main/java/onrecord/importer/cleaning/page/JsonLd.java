package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.List;
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
        return text("datePublished");
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
        for (JsonNode article : articles) {
            JsonNode value = article.path(field);
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

    private static void addNames(JsonNode node, List<String> names) {
        if (node.isArray()) {
            node.forEach(item -> addNames(item, names));
        } else if (node.isObject()) {
            addNames(node.path("name"), names);
        } else if (node.isString() && !node.stringValue().isBlank()) {
            names.add(plain(node.stringValue()));
        }
    }

    private static String plain(String value) {
        return Parser.unescapeEntities(value, false).strip();
    }
}
