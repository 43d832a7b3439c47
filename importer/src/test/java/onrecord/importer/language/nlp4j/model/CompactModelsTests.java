package onrecord.importer.language.nlp4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactModelsTests {

    @ParameterizedTest
    @ValueSource(strings = {"nlp4j-1-6a248ba1.models", "nlp4j-3-00000000.models"})
    void formsWithALowerNumberAreOlder(String name) {
        assertThat(CompactModels.isOlder(Path.of("cache", name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nlp4j-4-6a248ba1.models",
                "nlp4j-5-6a248ba1.models",
                "nlp4j-3-6a248ba1.models.part",
                "nlp4j.models",
                "other-3-6a248ba1.models",
                "nlp4j-99999999999-6a248ba1.models"
            })
    void nothingElseIs(String name) {
        assertThat(CompactModels.isOlder(Path.of("cache", name))).isFalse();
    }
}
