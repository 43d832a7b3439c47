package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.TestImporter.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QualityCommandTests {

    private static final String SENTENCE = "Tarvania and Veldmark signed a treaty on Monday.";

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void annotate() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        String line = """
                {"id": "1", "text": "%s", "event": "AGREE", "triggers": [{"start": 22, "end": 28}], "source": [], \
                "target": []}
                """.formatted(SENTENCE);
        Files.writeString(data.resolve("plover.jsonl"), line);
    }

    private Answer measure(String... more) {
        List<String> call = new ArrayList<>(List.of("quality", "--data", data.toString(), "--onrecord.language=light"));
        call.addAll(List.of(more));
        return TestImporter.run(call.toArray(String[]::new));
    }

    @Test
    void tableIsPrinted() {
        Answer answer = measure();
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).containsPattern("plover-seen +EVENT_TYPE +- +[01]\\.000 +- +1");
    }

    @Test
    void figureBelowItsFloorFails() throws IOException {
        Path floors = Files.writeString(folder.resolve("floors.csv"), "light,plover-seen,EVENT_SOURCE,recall,0.50");
        Answer answer = measure("--floors", floors.toString());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("Below the floor: light plover-seen EVENT_SOURCE", "not measured");
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void figuresOfAVersionAreStoredOnce(Stores.EmptyStore store) throws Exception {
        String url = store.url(folder);
        measure("--onrecord.store=" + url);
        Answer again = measure("--onrecord.store=" + url);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(Stores.query(url, "select data_set, fact, engine, support from quality"))
                .containsExactly(List.of("plover-seen", "EVENT_TYPE", "light", "1"));
    }
}
