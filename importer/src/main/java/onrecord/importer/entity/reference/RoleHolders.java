package onrecord.importer.entity.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Roles;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.role.Role;
import org.jspecify.annotations.Nullable;

/** Who holds the roles that an article prints, and so whom it means by "the ambassador", "Malaysia's Prime Minister". */
final class RoleHolders {

    /** Words for so many people that only the very same word counts. */
    private static final Set<String> LOOSE = EntityWords.of("anybody");

    private static final int MOST = 200;

    private final Roles lexicon;
    private final Nominals nominals;
    private final Map<Figure, List<Role>> roles;
    private final Map<String, List<Held>> byNoun = new HashMap<>();

    /**
     * A role and who holds it.
     *
     * @param noun what it is, written in full
     */
    private record Held(Figure figure, Role role, String noun, List<String> words) {}

    RoleHolders(Roles lexicon, Nominals nominals, Map<Figure, List<Role>> roles) {
        this.lexicon = lexicon;
        this.nominals = nominals;
        this.roles = roles;
        roles.forEach((figure, all) -> all.forEach(role -> learn(figure, role)));
    }

    private void learn(Figure figure, Role role) {
        String own = lexicon.full(role.noun());
        Held held = new Held(figure, role, own, nominals.words(role.words(), role.first(), role.end()));
        Set<String> nouns = new LinkedHashSet<>(lexicon.kinds(own));
        for (String word : held.words()) {
            nouns.addAll(lexicon.kindsAt(word));
        }
        nouns.removeAll(LOOSE);
        nouns.add(own);
        for (String noun : nouns) {
            byNoun.computeIfAbsent(noun, key -> new ArrayList<>()).add(held);
        }
    }

    /** Whether the article calls the person something else than the noun with what goes before it. */
    boolean isSomethingElse(Figure figure, Nominal nominal) {
        return !roles.getOrDefault(figure, List.of()).isEmpty()
                && byNoun.getOrDefault(nominal.noun(), List.of()).stream()
                        .noneMatch(held -> held.figure().equals(figure) && score(nominal, held) > 0);
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
                .filter(held -> held.noun().equals(nominal.noun()))
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
        if (!lexicon.gender(nominal.noun()).fits(held.figure().gender())) {
            return 0;
        }
        double score = held.noun().equals(nominal.noun()) ? 2 : 1.2;
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

    private boolean isCountry(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0));
    }

    private boolean hasOther(List<String> title, String code) {
        return title.stream().anyMatch(word -> isCountry(word) && !word.equals(code));
    }
}
