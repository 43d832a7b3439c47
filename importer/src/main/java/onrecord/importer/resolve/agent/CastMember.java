package onrecord.importer.resolve.agent;

import java.util.List;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization or place as one article knows it.
 *
 * @param name the fullest form that the article prints
 * @param printed the forms in which it prints the name
 * @param isFixed whether it stands where nothing but its kind can stand: in a byline, as publisher, in a dateline
 * @param homeId the member of the same cast that is the place an organization is said to be of
 */
public record CastMember(
        long id,
        long articleId,
        AgentKind kind,
        String name,
        List<PrintedName> printed,
        boolean isFixed,
        @Nullable Long homeId,
        @Nullable PlaceKind placeKind,
        @Nullable String countryCode,
        List<CastPosition> positions) {

    public CastMember {
        printed = List.copyOf(printed);
        positions = List.copyOf(positions);
    }

    /** The same, but of another kind. */
    CastMember as(AgentKind other) {
        return new CastMember(id, articleId, other, name, printed, isFixed, homeId, placeKind, countryCode, positions);
    }

    boolean isCountry() {
        return placeKind == PlaceKind.COUNTRY && countryCode != null;
    }
}
