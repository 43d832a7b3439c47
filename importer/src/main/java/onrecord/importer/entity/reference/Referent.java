package onrecord.importer.entity.reference;

import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.member.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Whoever a pronoun can mean.
 *
 * @param figure null for somebody whom the article does not name: then the pronoun is nobody's, rather than the
 *     nearest name's
 * @param noun by which such a somebody is spoken of
 */
record Referent(@Nullable Figure figure, Sort sort, boolean plural, Gender nounGender, String noun) {

    enum Sort {
        PERSON,
        GROUP,
        COUNTRY,
        SPOT
    }

    static Referent of(Figure figure) {
        Sort sort = figure.isPerson()
                ? Sort.PERSON
                : figure.isOrganization() ? Sort.GROUP : figure.isCountry() ? Sort.COUNTRY : Sort.SPOT;
        return new Referent(figure, sort, false, Gender.UNKNOWN, "");
    }

    static Referent unnamed(boolean plural, Gender gender, String noun) {
        return new Referent(null, Sort.PERSON, plural, gender, noun);
    }

    Gender gender() {
        return figure == null ? nounGender : figure.gender();
    }
}
