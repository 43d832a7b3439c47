package onrecord.importer.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowMapperTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://herald.example/2031/05/04/harbour",
                "HTTP://herald.example:8080/?p=123",
                "https://herald.example/a%20b?c=d#e",
            })
    void whatLeadsToTheArticleIsItsAddress(String address) {
        assertThat(RowMapper.INSTANCE.url(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://herald.example",
                "https://herald.example/",
                "https://herald.example/#top",
                "https://herald.example/index.html",
                "https:///harbour",
                "/2031/05/04/harbour",
                "herald.example/harbour",
                "javascript:alert(1)",
                "https://herald.example/a b",
                "https://herald.example/\"onclick",
            })
    void whatDoesNotIsNone(String address) {
        assertThat(RowMapper.INSTANCE.url(address)).isNull();
    }

    @Test
    void isCutToItsColumnAndNotInTheMiddleOfACharacter() {
        assertThat(RowMapper.INSTANCE.word("a".repeat(199) + "\uD83D\uDE00")).isEqualTo("a".repeat(199));
        assertThat(RowMapper.INSTANCE.word("a".repeat(198) + "\uD83D\uDE00b"))
                .hasSize(200)
                .endsWith("\uD83D\uDE00");
    }

    @ParameterizedTest
    @CsvSource({"1900, true", "2100, false"})
    void isNoLongerThanItsColumn(int length, boolean kept) {
        String address = "https://herald.example/" + "a".repeat(length);
        assertThat(RowMapper.INSTANCE.url(address) != null).isEqualTo(kept);
    }
}
