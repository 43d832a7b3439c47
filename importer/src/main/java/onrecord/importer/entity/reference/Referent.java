package onrecord.importer.entity.reference;

import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.member.Figure;
import org.jspecify.annotations.Nullable;

/** Whoever a pronoun can mean; {@link Referents} has one object for each, so that tables can be kept of them cheaply. */
final class Referent {

    enum Sort {
        PERSON,
        GROUP,
        COUNTRY,
        SPOT
    }

    private final @Nullable Figure figure;
    private final Sort sort;
    private final boolean plural;
    private final Gender nounGender;
    private final String noun;

    private Referent(@Nullable Figure figure, Sort sort, boolean plural, Gender nounGender, String noun) {
        this.figure = figure;
        this.sort = sort;
        this.plural = plural;
        this.nounGender = nounGender;
        this.noun = noun;
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

    /** Null for somebody whom the article does not name: then the pronoun is nobody's, rather than the nearest name's. */
    @Nullable
    Figure figure() {
        return figure;
    }

    Sort sort() {
        return sort;
    }

    boolean plural() {
        return plural;
    }

    /** By which somebody without a name is spoken of. */
    String noun() {
        return noun;
    }

    Gender gender() {
        return figure == null ? nounGender : figure.gender();
    }
}
