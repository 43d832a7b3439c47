package onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mira Solvang | mira solvang",
                "  MÍRA   Sölvang! | mira solvang",
                "O’Neil-Žižek, Jr. | o neil zizek jr",
                "Straße | straße",
                "ﬁnance № 5 | finance no 5",
                "I\u0307stanbul | istanbul",
                "東京 | 東京",
                "한국 | 한국",
                "... | ''",
            })
    void isTheSameForEveryWayToWriteTheName(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(java.text.Normalizer.normalize(key, java.text.Normalizer.Form.NFKD));
    }
}
