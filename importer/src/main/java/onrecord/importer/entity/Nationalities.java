package onrecord.importer.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import onrecord.importer.entity.lexicon.Countries;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;
import onrecord.schema.vocabulary.PlaceKind;

/**
 * Joins to a cast the countries that an article speaks of by their people: "Chadian troops", "the Swedes". They take
 * part in what the article tells, but nobody speaks by such a name; hence after the statements.
 */
public final class Nationalities {

    private final Countries countries = new Countries();

    public Cast join(Cast cast, Analysis analysis) {
        Map<String, Integer> byCode = new HashMap<>();
        for (Member member : cast.members()) {
            if (member.placeKind() == PlaceKind.COUNTRY && member.countryCode() != null) {
                byCode.putIfAbsent(member.countryCode(), member.index());
            }
        }
        List<Member> members = new ArrayList<>(cast.members());
        List<Mention> mentions = new ArrayList<>(cast.mentions());
        Names names = new Names(cast);
        for (Sentence sentence : analysis.sentences()) {
            find(sentence, analysis.text(), (span, country) -> {
                if (!names.cover(span)) {
                    mentions.add(new Mention(span, MentionKind.NOMINAL, index(country, byCode, members)));
                }
            });
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return new Cast(members, mentions, cast.bylines(), cast.publisher(), cast.dateline());
    }

    /** The longest adjective at each word counts: "South Korean" is not "Korean". */
    private void find(Sentence sentence, String text, BiConsumer<Span, Country> found) {
        List<Token> tokens = sentence.tokens();
        int word = 0;
        while (word < tokens.size()) {
            int end = word + length(tokens.get(word));
            Country country = null;
            while (country == null && end > word) {
                end--;
                if (end < tokens.size()) {
                    country = countries
                            .ofAdjective(sentence.span(word, end).of(text))
                            .orElse(null);
                }
            }
            if (country != null) {
                found.accept(sentence.span(word, end), country);
            }
            word = end + 1;
        }
    }

    /** How many words an adjective that begins so may have. */
    private int length(Token first) {
        return Character.isUpperCase(first.form().charAt(0)) ? countries.mostWords(first.form()) : 0;
    }

    private static int index(Country country, Map<String, Integer> byCode, List<Member> members) {
        return byCode.computeIfAbsent(country.code(), code -> {
            int index = members.size();
            members.add(new Member(
                    index, AgentKind.PLACE, country.name(), PlaceKind.COUNTRY, country.code(), null, List.of()));
            return index;
        });
    }

    /** The names of a cast; a nationality within one belongs to it ("the Swedish Academy"). Asked in the order of the text. */
    private static final class Names {

        private final List<Mention> mentions;
        private int passed;
        private int reach;

        Names(Cast cast) {
            mentions = cast.mentions();
        }

        boolean cover(Span span) {
            while (passed < mentions.size() && mentions.get(passed).span().start() <= span.start()) {
                Mention mention = mentions.get(passed++);
                reach = mention.kind() == MentionKind.NAME
                        ? Math.max(reach, mention.span().end())
                        : reach;
            }
            return reach >= span.end();
        }
    }
}
