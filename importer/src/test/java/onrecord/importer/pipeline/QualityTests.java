package onrecord.importer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures statements on the annotated fixtures and holds them to {@code fixtures/floors.properties}, whose figures may
 * rise and not fall.
 */
class QualityTests {

    private static final ArticlePipeline PIPELINE = ArticlePipeline.with("nlp4j");

    @ParameterizedTest
    @ValueSource(strings = {"dev", "heldout"})
    void statementsKeepTheirFloors(String set) throws IOException {
        JsonNode articles = new ObjectMapper().readTree(resource(set + ".json")).get("articles");
        Scores scores = new Scores();
        for (JsonNode article : articles) {
            String file = article.get("file").asString();
            String text = new String(resource(set + "/" + file), StandardCharsets.UTF_8);
            scores.add(article, PIPELINE.read(file, text, false));
        }
        Properties floors = new Properties();
        floors.load(new ByteArrayInputStream(resource("floors.properties")));
        for (String key : new TreeSet<>(floors.stringPropertyNames())) {
            if (key.startsWith(set + ".")) {
                double figure = scores.figure(key.substring(set.length() + 1).replace('_', ' '));
                System.out.printf("%-32s %.3f (floor %s)%n", key, figure, floors.getProperty(key));
                assertThat(figure).as(key).isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(key)));
            }
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = QualityTests.class.getResourceAsStream("/fixtures/" + name)) {
            return file.readAllBytes();
        }
    }
}
