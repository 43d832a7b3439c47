package onrecord.importer.resolve.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTests {

    @ParameterizedTest
    @CsvSource({
        "Ana Belović, ANA BELOVIC",
        "Dr. Ana Belovic, Ana Belovic",
        "'Belovic, Ana', Ana Belovic",
        "Seo Min-ho, Seo Min Ho",
        "Seo Min-ho, Seo Minho"
    })
    void caseMarksTitlesAndHyphensTellNobodyApart(String a, String b) {
        assertThat(compare(a, b)).isEqualTo(Likeness.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Sergei Orlov, Sergey Orlov",
        "Ана Белович, Ana Belovich",
        "Volodymyr Hrynskyy, Volodymyr Hrynsky",
        "Muhammad Darwish, Mohammed Darwish",
        "Bill Parsons, William Parsons",
        "Mary Parsons, Mary Ellen Parsons",
        "Mary E. Parsons, Mary Ellen Parsons",
        "Seo Min-ho, Min-ho Seo",
        "Omar bin Laqis, Omar ibn Laqis",
        "John Reeve, John Reeve Jr."
    })
    void spellingsShortFormsMiddleNamesAndOrderAreLikelyTheSame(String a, String b) {
        assertThat(compare(a, b)).isIn(Likeness.LIKELY, Likeness.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "M. Parsons, Mary Parsons",
        "Mary Parson, Mary Parsons",
        "Parsons, Mary Parsons",
        "George W. Hill, George H. W. Hill",
        "Hans Frederik, Frederik Hans"
    })
    void initialsTypingErrorsAndSurnamesAloneProveNothing(String a, String b) {
        assertThat(compare(a, b)).isIn(Likeness.POSSIBLE, Likeness.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Mary Parsons, Martin Parsons",
        "Mary A. Parsons, Mary B. Parsons",
        "Seo Min-ho, Seo Min-hee",
        "Paul Reeve, Paula Reeve",
        "Mario Parsons, Maria Parsons",
        "Christian Hill, Christina Hill",
        "Sergei Orlov, Sergei Orlova",
        "John Reeve Sr., John Reeve Jr.",
        "Mary Parsons, Mary Hill"
    })
    void otherGivenNamesInitialsAndGenerationsAreOtherPeople(String a, String b) {
        assertThat(compare(a, b)).isEqualTo(Likeness.DIFFERENT);
    }

    private static Likeness compare(String a, String b) {
        Likeness likeness = PersonNames.compare(PersonName.of(a), PersonName.of(b));
        assertThat(PersonNames.compare(PersonName.of(b), PersonName.of(a))).isEqualTo(likeness);
        return likeness;
    }
}
