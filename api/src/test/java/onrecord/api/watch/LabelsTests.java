package onrecord.api.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LabelsTests {

    private final Labels labels = new Labels(() -> Set.of("Front"));

    @Test
    void namesWithoutEndDoNotMakeLabelsWithoutEnd() {
        Set<String> made = new TreeSet<>();
        for (int i = 0; i < 100_000; i++) {
            made.add(labels.of("Attack" + i));
        }
        assertThat(made).hasSize(101).contains("Attack0", Labels.REST).doesNotContain("Attack100");
        assertThat(labels.of("Attack7")).isEqualTo("Attack7");
        assertThat(labels.of("Front")).isEqualTo("Front");
    }

    @Test
    void aNameWithoutEndIsNoLabel() {
        assertThat(labels.of("A".repeat(30_000))).isEqualTo(Labels.REST);
    }

    @Test
    void whatHasNoNameHasALabel() {
        assertThat(labels.of("")).isNotEmpty().isNotEqualTo(labels.of(null));
    }
}
