package onrecord.importer.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onrecord.importer.entity.lexicon.Countries;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.Sentence;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;
import onrecord.schema.vocabulary.PlaceKind;

/**
 * Joins to a cast the countries that an article speaks of by their people: "Chadian troops", "the Swedes". They take
 * part in what the article tells, but nobody speaks by such a name; hence after the statements.
 */
public final class Nationalities {

    private static final int LONGEST = 3;

    private final Countries countries = new Countries();

    public Cast join(Cast cast, Analysis analysis) {
        Map<String, Integer> byCode = new HashMap<>();
        cast.members().stream()
                .filter(member -> member.placeKind() == PlaceKind.COUNTRY && member.countryCode() != null)
                .forEach(member -> byCode.putIfAbsent(String.valueOf(member.countryCode()), member.index()));
        List<Member> members = new ArrayList<>(cast.members());
        List<Mention> mentions = new ArrayList<>(cast.mentions());
        Names names = new Names(cast);
        for (Sentence sentence : analysis.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (!Character.isUpperCase(
                        analysis.text().charAt(sentence.tokens().get(i).span().start()))) {
                    continue;
                }
                int end = i;
                Optional<Country> country = Optional.empty();
                for (int last = Math.min(i + LONGEST, sentence.tokens().size()) - 1;
                        last >= i && country.isEmpty();
                        last--) {
                    end = last;
                    country = countries.ofAdjective(sentence.span(i, last).of(analysis.text()));
                }
                if (country.isPresent()) {
                    Span span = sentence.span(i, end);
                    if (!names.cover(span)) {
                        mentions.add(new Mention(span, MentionKind.NOMINAL, index(country.get(), byCode, members)));
                    }
                    i = end;
                }
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return new Cast(members, mentions, cast.bylines(), cast.publisher(), cast.dateline());
    }

    private static int index(Country country, Map<String, Integer> byCode, List<Member> members) {
        return byCode.computeIfAbsent(country.code(), code -> {
            int index = members.size();
            members.add(new Member(
                    index, AgentKind.PLACE, country.name(), PlaceKind.COUNTRY, country.code(), null, List.of()));
            return index;
        });
    }

    /** The names of a cast; a nationality within one belongs to it ("the Swedish Academy"). */
    private static final class Names {

        private final TreeMap<Integer, Integer> ends = new TreeMap<>();

        Names(Cast cast) {
            int reach = 0;
            for (Mention mention : cast.mentions()) {
                if (mention.kind() == MentionKind.NAME) {
                    reach = Math.max(reach, mention.span().end());
                    ends.put(mention.span().start(), reach);
                }
            }
        }

        boolean cover(Span span) {
            Map.Entry<Integer, Integer> entry = ends.floorEntry(span.start());
            return entry != null && entry.getValue() >= span.end();
        }
    }
}
