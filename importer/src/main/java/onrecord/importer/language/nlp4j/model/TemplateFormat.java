package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.nlp4j.binary.ModelReader;
import onrecord.importer.language.nlp4j.binary.ModelWriter;
import org.jspecify.annotations.Nullable;

/** A feature template as lines of text, {@code source relation window field attribute}. */
final class TemplateFormat {

    private static final String NONE = "-";

    private TemplateFormat() {}

    static void write(ModelWriter writer, FeatureTemplate<?, ?> template) throws IOException {
        writer.texts(
                template.getSetFeatureList().stream().map(TemplateFormat::line).toList());
        writer.number(template.getFeatureList().size());
        for (FeatureItem[] items : template.getFeatureList()) {
            writer.texts(List.of(items).stream().map(TemplateFormat::line).toList());
        }
        writer.texts(template.getEmbeddingFeatureList().stream()
                .map(TemplateFormat::line)
                .toList());
    }

    static void read(ModelReader reader, FeatureTemplate<?, ?> template) {
        items(reader).forEach(template::addSet);
        int joint = reader.number();
        for (int i = 0; i < joint; i++) {
            template.add(items(reader).toArray(FeatureItem[]::new));
        }
        items(reader).forEach(template::addWordEmbedding);
    }

    private static List<FeatureItem> items(ModelReader reader) {
        List<FeatureItem> items = new ArrayList<>();
        reader.texts().forEach(line -> items.add(item(line.split(" "))));
        return items;
    }

    private static String line(FeatureItem item) {
        String relation = item.relation == null ? NONE : item.relation.name();
        String attribute = item.attribute == null ? NONE : item.attribute.toString();
        return String.join(" ", item.source.name(), relation, "" + item.window, item.field.name(), attribute);
    }

    @SuppressWarnings("NullAway") // NLP4J says "no relation" and "no attribute" with null
    private static FeatureItem item(String[] parts) {
        Relation relation = parts[1].equals(NONE) ? null : Relation.valueOf(parts[1]);
        Field field = Field.valueOf(parts[3]);
        int window = Integer.parseInt(parts[2]);
        return new FeatureItem(Source.valueOf(parts[0]), relation, window, field, attribute(field, parts[4]));
    }

    private static @Nullable Object attribute(Field field, String value) {
        return switch (field) {
            case prefix, suffix -> Integer.valueOf(value);
            case valency -> Direction.valueOf(value);
            case dependent_set -> Field.valueOf(value);
            default -> value.equals(NONE) ? null : value;
        };
    }
}
