package onrecord.importer.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Member;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Token;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;
import onrecord.schema.vocabulary.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Who stands at a word. */
final class CastIndex {

    /** How much further than its head a mention may reach: a possessive's 's. */
    private static final int POSSESSIVE = 2;

    private final Cast cast;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<Integer, Mention> byEnd = new HashMap<>();
    private final Map<Integer, Set<Integer>> kin = new HashMap<>();
    private final Set<Integer> features;

    CastIndex(Cast cast, Set<Integer> features) {
        this.cast = cast;
        this.features = features;
        for (Member member : cast.members()) {
            String country = member.countryCode();
            if (country != null && member.placeKind() == PlaceKind.COUNTRY) {
                countries.putIfAbsent(country, member.index());
            }
        }
        for (Mention mention : cast.mentions()) {
            Mention other = byEnd.get(mention.span().end());
            if (other == null || other.span().length() < mention.span().length()) {
                byEnd.put(mention.span().end(), mention);
            }
        }
    }

    /** The longest mention that ends with this word, or else soon behind it: in English a name's head is its last word. */
    @Nullable
    Mention mentionAt(Token token) {
        int end = token.span().end();
        Mention found = byEnd.get(end);
        for (int behind = 1; found == null && behind <= POSSESSIVE; behind++) {
            found = byEnd.get(end + behind);
            if (found != null && !found.span().encloses(token.span())) {
                return null;
            }
        }
        return found;
    }

    @Nullable
    Integer memberAt(Token token) {
        Mention mention = mentionAt(token);
        return mention == null ? null : mention.member();
    }

    boolean isPerson(int member) {
        return cast.member(member).kind() == AgentKind.PERSON;
    }

    /** Whether it is a country or a part of one, which can take part in an event; a town is only where it happens. */
    boolean isLand(int member) {
        PlaceKind kind = cast.member(member).placeKind();
        return kind == PlaceKind.COUNTRY || kind == PlaceKind.REGION;
    }

    /** Whether it is a town, a building or the like: where something happens rather than who takes part. */
    boolean isSpot(int member) {
        PlaceKind kind = cast.member(member).placeKind();
        return kind == PlaceKind.CITY || kind == PlaceKind.LANDMARK;
    }

    boolean isPlace(int member) {
        return cast.member(member).kind() == AgentKind.PLACE;
    }

    /** Whether it is a river, a mountain or the like: no place that anybody acts for. */
    boolean isFeature(int member) {
        return features.contains(member);
    }

    /** The member and those that stand for it: a city's or an organization's country. */
    Set<Integer> kin(int member) {
        Set<Integer> known = kin.get(member);
        if (known == null) {
            known = findKin(cast.member(member));
            kin.put(member, known);
        }
        return known;
    }

    private Set<Integer> findKin(Member self) {
        Set<Integer> found = new HashSet<>();
        found.add(self.index());
        Integer home = self.home();
        if (home != null) {
            found.add(home);
        }
        String country = self.countryCode();
        Integer land = country == null ? null : countries.get(country);
        if (land != null) {
            found.add(land);
        }
        return found;
    }

    /** The country that a person has a role for, whose government bears the name: "the Ito government". */
    @Nullable
    Integer landOf(int member) {
        for (Member.Position position : cast.member(member).positions()) {
            Integer place = position.place();
            if (place != null && isLand(place)) {
                return place;
            }
        }
        return null;
    }

    String name(int member) {
        return cast.member(member).name();
    }

    boolean isPronoun(Token token) {
        Mention mention = mentionAt(token);
        return mention != null && mention.kind() == MentionKind.PRONOUN;
    }
}
