package onrecord.importer.entity.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.role.Role;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.language.Token;
import org.jspecify.annotations.Nullable;

/** Resolves a definite noun by what the article says of its people: "the ambassador", "Malaysia's Prime Minister". */
final class Nominals {

    /** Words for so many people that only the very same word counts. */
    private static final Set<String> LOOSE = EntityWords.of("anybody");

    private static final int MOST = 200;

    private final Lexicon lexicon;
    private final NameMap names;
    private final Map<Figure, List<Role>> roles;
    private final Map<String, List<Held>> byNoun = new HashMap<>();

    /** A role and who holds it. */
    private record Held(Figure figure, Role role, List<String> words) {}

    Nominals(Lexicon lexicon, NameMap names, Map<Figure, List<Role>> roles) {
        this.lexicon = lexicon;
        this.names = names;
        this.roles = roles;
        roles.forEach((figure, all) -> all.forEach(role -> learn(figure, role)));
    }

    private void learn(Figure figure, Role role) {
        Held held = new Held(figure, role, words(role.words(), role.first(), role.end()));
        Set<String> nouns = new LinkedHashSet<>(lexicon.roles().kinds(noun(role)));
        held.words().forEach(word -> nouns.addAll(lexicon.roles().kindsAt(word)));
        nouns.removeAll(LOOSE);
        nouns.add(noun(role));
        nouns.forEach(
                noun -> byNoun.computeIfAbsent(noun, key -> new ArrayList<>()).add(held));
    }

    /** Whether the article calls the person something else than the noun with what goes before it. */
    boolean isSomethingElse(Figure figure, Nominal nominal) {
        return !roles.getOrDefault(figure, List.of()).isEmpty()
                && byNoun.getOrDefault(nominal.noun(), List.of()).stream()
                        .noneMatch(held -> held.figure().equals(figure) && score(nominal, held) > 0);
    }

    private String noun(Role role) {
        return lexicon.roles().full(role.noun());
    }

    /** The one person whom the noun describes best; null where nobody fits or two fit alike. */
    @Nullable
    Figure person(Nominal nominal) {
        Map<Figure, Double> scores = new LinkedHashMap<>();
        List<Held> candidates = byNoun.getOrDefault(nominal.noun(), List.of());
        for (Held held : candidates.subList(0, Math.min(MOST, candidates.size()))) {
            scores.merge(held.figure(), score(nominal, held), Math::max);
        }
        Figure best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<Figure, Double> entry : scores.entrySet()) {
            if (entry.getValue() > first) {
                second = first;
                first = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return first >= 1 && first - second > 0.2 ? best : null;
    }

    /** The one person whom the article names behind an indefinite noun in a role of the same words, more or fewer. */
    @Nullable
    Figure foretold(Nominal nominal) {
        List<String> modifiers = nominal.modifiers().stream()
                .filter(word -> !Nominal.isLoose(word))
                .toList();
        List<Figure> holders = byNoun.getOrDefault(nominal.noun(), List.of()).stream()
                .filter(held -> noun(held.role()).equals(nominal.noun()))
                .filter(held -> held.role().span().start() > nominal.position())
                .filter(held -> held.words().containsAll(modifiers)
                        || held.words().stream()
                                .allMatch(word -> word.equals(nominal.noun()) || modifiers.contains(word)))
                .map(Held::figure)
                .distinct()
                .limit(2)
                .toList();
        boolean loose = modifiers.isEmpty() && LOOSE.contains(nominal.noun());
        return holders.size() == 1 && !loose ? holders.get(0) : null;
    }

    private double score(Nominal nominal, Held held) {
        Role role = held.role();
        if (!lexicon.roles().gender(nominal.noun()).fits(held.figure().gender())) {
            return 0;
        }
        double score = noun(role).equals(nominal.noun()) ? 2 : 1.2;
        for (String modifier : nominal.modifiers()) {
            if (held.words().contains(modifier)) {
                score += 0.7;
            } else if (isCountry(modifier) ? hasOther(held.words(), modifier) : !nominal.isLoosely(modifier)) {
                return 0;
            }
        }
        int position = nominal.position();
        boolean before = role.span().start() <= position;
        int distance = Math.abs(position - role.span().start());
        return score + (before ? 0.3 : 0) + 0.5 / (1 + distance / 600.0);
    }

    /** The noun phrase around a noun. */
    Nominal at(Words words, int head) {
        int first = head;
        while (first > 0
                && words.isPos(first - 1, "NN*", "JJ*", "POS", "HYPH", "CD", "DT", "PRP$", "VBN", "VBG", "RB")
                && !words.isPos(first, "DT", "PRP$")
                && isUnder(words, first - 1, head)) {
            first--;
        }
        int end = head + 1;
        while (words.isLower(end, "to", "of", "for", "in", "at")) {
            Name name = names.at(words, end + (words.lower(end + 1).equals("the") ? 2 : 1));
            if (name == null || name.first() > end + 2) {
                break;
            }
            end = name.end();
        }
        List<String> modifiers = new ArrayList<>(words(words, first, head));
        modifiers.addAll(words(words, head + 1, end));
        modifiers.addAll(attached(words, head, end));
        return new Nominal(words, first, head, end, modifiers);
    }

    /** "the president of the union" is another than "the president". */
    private static List<String> attached(Words words, int head, int end) {
        List<String> nouns = new ArrayList<>();
        for (Token each : words.children(head)) {
            int child = each.index();
            int object = words.isLower(child, "of", "for", "at") ? words.child(child, "pobj") : -1;
            if (object >= end && words.pos(object).startsWith("N")) {
                nouns.add(Fold.of(words.form(object)));
            }
        }
        return nouns;
    }

    private static boolean isUnder(Words words, int word, int head) {
        int at = word;
        for (int i = 0; i < 5 && at >= 0; i++) {
            if (at == head) {
                return true;
            }
            at = words.head(at);
        }
        return false;
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
                if (words.isWord(at) && !words.isPos(at, "DT", "IN", "TO", "CC", "POS", "PRP$")) {
                    found.add(Fold.of(words.form(at)));
                }
                next = at + 1;
            }
            at = next;
        }
        return found;
    }

    private int country(Words words, int first, int end, List<String> found) {
        if (!lexicon.countries().mayBegin(words.form(first))) {
            return first;
        }
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
