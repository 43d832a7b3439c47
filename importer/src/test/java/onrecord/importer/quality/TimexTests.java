package onrecord.importer.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexTests {

    @ParameterizedTest
    @CsvSource({
        "2019-01-04,     2019-01-04, 2019-01-04",
        "2019-01-04T09,  2019-01-04, 2019-01-04",
        "2019-02,        2019-02-01, 2019-02-28",
        "2019,           2019-01-01, 2019-12-31",
        "199X,           1990-01-01, 1999-12-31",
        "19,             1900-01-01, 1999-12-31",
        "2019-W01,       2018-12-31, 2019-01-06",
        "2019-W01-WE,    2019-01-05, 2019-01-06",
        "2019-WI,        2019-12-01, 2020-02-29",
        "2019-Q2,        2019-04-01, 2019-06-30",
        "2019-H2,        2019-07-01, 2019-12-31",
    })
    void valueIsARangeOfDays(String value, LocalDate first, LocalDate last) {
        assertThat(Timex.read(value)).contains(new DayRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3D", "PRESENT_REF", "XXXX-WXX-1", "2019-02-31", ""})
    void whatIsNoDateIsNone(String value) {
        assertThat(Timex.read(value)).isEmpty();
    }

    @Test
    void earlyMidAndLateAreThirds() {
        DayRange year = DayRange.years(2019, 2019);
        assertThat(year.third(0)).isEqualTo(new DayRange(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 4, 30)));
        assertThat(DayRange.month(LocalDate.of(2019, 2, 1)).third(2))
                .isEqualTo(new DayRange(LocalDate.of(2019, 2, 21), LocalDate.of(2019, 2, 28)));
        assertThat(DayRange.years(1990, 1999).third(1)).isEqualTo(DayRange.years(1994, 1996));
    }
}
