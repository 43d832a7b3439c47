package onrecord.importer.entity.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.importer.entity.lexicon.Countries;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Whose an organization is ("South Korea's Foreign Ministry", "the Russian Embassy in Seoul"); a state's body is named with its state. */
final class Owners {

    private final Lexicon lexicon;
    private final NameMap names;
    private final String text;
    private final Map<Name, Span> spans = new HashMap<>();
    private final Map<Name, Name> places = new HashMap<>();

    Owners(List<Name> organizations, NameMap names, Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.names = names;
        this.text = text;
        organizations.forEach(this::look);
    }

    private void look(Name name) {
        Words words = name.words();
        Name before = names.at(words, name.first() - 2);
        boolean owned = words.pos(name.first() - 1).equals("POS") && before != null && before.kind() == NameKind.PLACE;
        int first = name.first();
        if (owned && before != null) {
            places.put(name, before);
            first = isStateBody(name) ? before.first() : first;
        }
        int end = name.end();
        Name seat = names.at(words, name.end() + 1);
        if (seat != null
                && seat.kind() == NameKind.PLACE
                && isMission(words, name)
                && words.isLower(name.end(), "in", "to")) {
            end = seat.end();
        }
        spans.put(name, words.span(first, end));
    }

    private boolean isStateBody(Name name) {
        for (int i = name.first(); i < name.end(); i++) {
            if (lexicon.stateBodies().has(name.words().form(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMission(Words words, Name name) {
        return words.isLower(name.end() - 1, "embassy", "consulate", "mission");
    }

    Span span(Name name) {
        return spans.getOrDefault(name, name.span());
    }

    String text(Name name) {
        return span(name).of(text);
    }

    /** The name of the place that possesses it. */
    Optional<Name> place(Name name) {
        return Optional.ofNullable(places.get(name));
    }

    @Nullable
    Country country(Name name) {
        Name place = places.get(name);
        return place == null
                ? adjective(name)
                : lexicon.countries()
                        .named(place.text())
                        .or(() -> lexicon.countries().ofCapital(place.text()))
                        .orElse(null);
    }

    /** The country whose adjective the name begins with or stands behind. */
    @Nullable
    Country adjective(Name name) {
        Words words = name.words();
        Countries countries = lexicon.countries();
        for (int end = Math.min(name.end(), name.first() + 2); end > name.first(); end--) {
            String start = words.text(name.first(), end);
            Optional<Country> country = countries.ofAdjective(start).or(() -> countries.named(start));
            if (country.isPresent()) {
                return country.get();
            }
        }
        Name before = names.at(words, name.first() - 1);
        return before != null && before.kind() == NameKind.PEOPLE
                ? countries.ofAdjective(before.text()).orElse(null)
                : null;
    }
}
