package onrecord.importer.entity.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What a text says of countries: nothing, mostly.
 *
 * @param named the country that is called so
 * @param people the country of which it is the adjective or the word for its people: "South Korean", "Swedes"
 * @param capital the country of which it is the capital
 * @param house the country whose government is called by the building of that name: "Kremlin"
 */
public record CountryWord(
        @Nullable Country named,
        @Nullable Country people,
        @Nullable Country capital,
        @Nullable Country house) {

    static final CountryWord NOTHING = new CountryWord(null, null, null, null);

    static CountryWord named(Country country) {
        return new CountryWord(country, null, null, null);
    }

    static CountryWord people(Country country) {
        return new CountryWord(null, country, null, null);
    }

    static CountryWord capital(Country country) {
        return new CountryWord(null, null, country, null);
    }

    static CountryWord house(Country country) {
        return new CountryWord(null, null, null, country);
    }

    /** With what another says and this one does not. */
    CountryWord or(CountryWord other) {
        if (other == NOTHING || this == NOTHING) {
            return other == NOTHING ? this : other;
        }
        return new CountryWord(
                named == null ? other.named : named,
                people == null ? other.people : people,
                capital == null ? other.capital : capital,
                house == null ? other.house : house);
    }

    CountryWord ofPeople() {
        return people == null ? NOTHING : people(people);
    }

    CountryWord ofPlace() {
        return people == null ? this : new CountryWord(named, null, capital, house);
    }

    /** Whether a country's government may be meant by it: by its own name, its capital's or its seat's. */
    public boolean isPlace() {
        return named != null || capital != null || house != null;
    }

    /** The country whose government sits there, where the text is no country's own name. */
    public @Nullable Country seatOf() {
        return named != null ? null : capital != null ? capital : house;
    }
}
