package onrecord.importer.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Member;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Token;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;
import onrecord.schema.vocabulary.PlaceKind;

/** Who stands at a word. */
final class CastIndex {

    private final Cast cast;
    private final Map<String, Integer> countries = new HashMap<>();
    private final TreeMap<Integer, Mention> byEnd = new TreeMap<>();
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
            byEnd.merge(
                    mention.span().end(),
                    mention,
                    (a, b) -> a.span().length() >= b.span().length() ? a : b);
        }
    }

    /** The longest mention that ends with this word: in English a name's head is its last word. */
    Optional<Mention> mentionAt(Token token) {
        return Optional.ofNullable(byEnd.get(token.span().end())).or(() -> coveringEnd(token.span()));
    }

    Optional<Member> memberAt(Token token) {
        return mentionAt(token).map(mention -> cast.member(mention.member()));
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
        Set<Integer> kin = new HashSet<>(Set.of(member));
        Member self = cast.member(member);
        Integer home = self.home();
        if (home != null) {
            kin.add(home);
        }
        String country = self.countryCode();
        Integer land = country == null ? null : countries.get(country);
        if (land != null) {
            kin.add(land);
        }
        return kin;
    }

    /** The country that a person has a role for, whose government bears the name: "the Ito government". */
    Optional<Integer> landOf(int member) {
        return cast.member(member).positions().stream()
                .flatMap(position -> Stream.ofNullable(position.place()))
                .filter(this::isLand)
                .findFirst();
    }

    String name(int member) {
        return cast.member(member).name();
    }

    boolean isPronoun(Token token) {
        return mentionAt(token)
                .filter(mention -> mention.kind() == MentionKind.PRONOUN)
                .isPresent();
    }

    /** A mention may reach one mark further than its head: a possessive's 's. */
    private Optional<Mention> coveringEnd(Span span) {
        return Optional.ofNullable(byEnd.higherEntry(span.end()))
                .map(Map.Entry::getValue)
                .filter(mention ->
                        mention.span().encloses(span) && mention.span().end() - span.end() <= 2);
    }
}
