package onrecord.importer.date.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import onrecord.schema.vocabulary.DateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTests {

    @ParameterizedTest
    @CsvSource({
        "2024-01-22, 2024-01-22, 2024-01-22",
        "2024-02, 2024-02-01, 2024-02-29",
        "2021, 2021-01-01, 2021-12-31",
        "193X, 1930-01-01, 1939-12-31",
        "18XX, 1800-01-01, 1899-12-31",
        "1984~, 1984-01-01, 1984-12-31",
        "2024-01-14/2024-01-20, 2024-01-14, 2024-01-20",
        "2019/2022-03, 2019-01-01, 2022-03-31",
        "2024-21, 2024-03-01, 2024-05-31",
        "2024-24, 2024-12-01, 2025-02-28",
        "2024-33, 2024-01-01, 2024-03-31",
        "2024-41, 2024-07-01, 2024-12-31",
        "-0043, -0043-01-01, -0043-12-31",
        "2024-XX, 2024-01-01, 2024-12-31",
    })
    void firstAndLastDay(String edtf, LocalDate first, LocalDate last) {
        assertThat(Edtf.earliest(edtf)).contains(first);
        assertThat(Edtf.latest(edtf)).contains(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"XXXX-02", "XXXX-01-15", "", "soon", "2024-13", "2024-02-30", "2024-00", "99999", "2024-1-2-3"})
    void withoutAKnownYearThereIsNoDay(String edtf) {
        assertThat(Edtf.earliest(edtf)).isEmpty();
        assertThat(Edtf.latest(edtf)).isEmpty();
    }

    @Test
    void anOpenEndHasNoDay() {
        assertThat(Edtf.date("2019/..", DateBasis.STATED))
                .isEqualTo(new PartialDate("2019/..", LocalDate.of(2019, 1, 1), null, DateBasis.STATED));
    }
}
