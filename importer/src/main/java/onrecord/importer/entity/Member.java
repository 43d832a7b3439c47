package onrecord.importer.entity;

import java.util.List;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization or place as one article knows it.
 *
 * @param index its place in {@link Cast#members()}
 * @param name the fullest form that the article prints; a country's common English name where an alias, a nationality
 *     or its capital stands for it
 * @param placeKind of a place
 * @param countryCode ISO 3166-1 alpha-2, of a country or of a place whose country is certain
 * @param home the member that is the place an organization is said to be of ("South Korea's Foreign Ministry")
 * @param positions the roles in which the article prints a person
 */
public record Member(
        int index,
        AgentKind kind,
        String name,
        @Nullable PlaceKind placeKind,
        @Nullable String countryCode,
        @Nullable Integer home,
        List<Position> positions) {

    public Member {
        positions = List.copyOf(positions);
    }

    /**
     * A role as printed ("Russian Ambassador to South Korea").
     *
     * @param organization the member that it is a role in
     * @param place the member that it is a role for
     */
    public record Position(
            String title,
            @Nullable Integer organization,
            @Nullable Integer place) {}
}
