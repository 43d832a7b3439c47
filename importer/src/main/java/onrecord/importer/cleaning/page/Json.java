package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** What a page's script declares, as a tree; read leniently, and without the start of a whole object mapper. */
sealed interface Json {

    JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    Json NONE = new Thing(Map.of());

    record Thing(Map<String, Json> fields) implements Json {}

    record Items(List<Json> items) implements Json {}

    record Text(String value) implements Json {}

    /** A number, true, false or null. */
    record Other() implements Json {}

    /** Nothing if it is no JSON. */
    static Json parse(String data) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), data)) {
            Json read = parser.nextToken() == null ? NONE : read(parser);
            return parser.nextToken() == null ? read : NONE;
        } catch (JacksonException notJson) {
            return NONE;
        }
    }

    /** The field of this name, or nothing. */
    default Json field(String name) {
        return this instanceof Thing thing ? thing.fields.getOrDefault(name, NONE) : NONE;
    }

    /** Empty if it is no text. */
    default String text() {
        return this instanceof Text text ? text.value : "";
    }

    private static Json read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> thing(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Text(parser.getString());
            default -> new Other();
        };
    }

    private static Thing thing(JsonParser parser) {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, read(parser));
        }
        return new Thing(fields);
    }

    private static Items items(JsonParser parser) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser));
        }
        return new Items(items);
    }
}
