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
 * @param homeId the member of the same cast that is the place an organization is said to be of
 */
public record CastMember(
        long id,
        long articleId,
        AgentKind kind,
        String name,
        List<PrintedName> printed,
        @Nullable Long homeId,
        @Nullable PlaceKind placeKind,
        @Nullable String countryCode,
        List<CastPosition> positions) {

    public CastMember {
        printed = List.copyOf(printed);
        positions = List.copyOf(positions);
    }

    boolean isCountry() {
        return placeKind == PlaceKind.COUNTRY && countryCode != null;
    }
}
