package onrecord.importer.language.nlp4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTests {

    private final List<String> made = new ArrayList<>();
    private final Remembered<String> lengths = new Remembered<>(text -> {
        made.add(text);
        return text + text.length();
    });

    @Test
    void theSameTextIsNotWorkedOutTwiceInARow() {
        assertThat(lengths.get("word")).isEqualTo("word4");
        assertThat(lengths.get("word")).isEqualTo("word4");
        assertThat(made).containsExactly("word");
    }

    @Test
    void textsInEachOthersWayStayApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(lengths.get("Aa")).isEqualTo("Aa2");
        assertThat(lengths.get("BB")).isEqualTo("BB2");
        assertThat(lengths.get("Aa")).isEqualTo("Aa2");
    }
}
