package onrecord.importer.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.role.Role;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Resolves a definite noun by what the article says of its people: "the ambassador", "Malaysia's Prime Minister". */
final class Nominals {

    private static final Set<String> LOOSE = Set.of(
            "man",
            "woman",
            "person",
            "leader",
            "official",
            "member",
            "expert",
            "worker",
            "one",
            "friend",
            "chief",
            "head",
            "star",
            "victim",
            "suspect");

    private final Lexicon lexicon;
    private final Map<Figure, List<Role>> roles;

    Nominals(Lexicon lexicon, Map<Figure, List<Role>> roles) {
        this.lexicon = lexicon;
        this.roles = roles;
    }

    /** The one person whom the noun describes best; null where nobody fits or two fit alike. */
    @Nullable
    Figure person(Nominal nominal, int position) {
        Figure best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<Figure, List<Role>> entry : roles.entrySet()) {
            double score = 0;
            for (Role role : entry.getValue()) {
                score = Math.max(score, score(nominal, role, position));
            }
            if (score > first) {
                second = first;
                first = score;
                best = entry.getKey();
            } else {
                second = Math.max(second, score);
            }
        }
        return first >= 1 && first - second > 0.2 ? best : null;
    }

    private double score(Nominal nominal, Role role, int position) {
        boolean same = role.noun().equals(nominal.noun());
        if (!same && (LOOSE.contains(nominal.noun()) || !lexicon.roles().isKindOf(role.noun(), nominal.noun()))) {
            return 0;
        }
        List<String> title = words(role.words(), role.first(), role.end());
        double score = same ? 2 : 1.2;
        for (String modifier : nominal.modifiers()) {
            if (title.contains(modifier)) {
                score += 0.7;
            } else if (isCountry(modifier) && hasOther(title, modifier)
                    || !isCountry(modifier) && !nominal.isLoose(modifier)) {
                return 0;
            }
        }
        boolean before = role.span().start() <= position;
        int distance = Math.abs(position - role.span().start());
        return score + (before ? 0.3 : 0) + 0.5 / (1 + distance / 600.0);
    }

    private boolean isCountry(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0));
    }

    private boolean hasOther(List<String> title, String code) {
        return title.stream().anyMatch(word -> isCountry(word) && !word.equals(code));
    }

    /** The content words of a phrase, folded; countries and nationalities as their codes. */
    List<String> words(Words words, int first, int end) {
        List<String> found = new ArrayList<>();
        int at = first;
        while (at < end) {
            int next = country(words, at, end, found);
            if (next == at) {
                if (words.isWord(at) && !words.pos(at).matches("DT|IN|TO|CC|POS|PRP\\$")) {
                    found.add(Fold.of(words.form(at)));
                }
                next = at + 1;
            }
            at = next;
        }
        return found;
    }

    private int country(Words words, int first, int end, List<String> found) {
        for (int stop = Math.min(end, first + 4); stop > first; stop--) {
            String text = words.text(first, stop);
            Optional<Country> country = lexicon.countries()
                    .named(text)
                    .or(() -> lexicon.countries().ofAdjective(text))
                    .or(() -> lexicon.countries().ofCapital(text));
            if (country.isPresent()) {
                found.add(country.get().code());
                return stop;
            }
        }
        return first;
    }
}
