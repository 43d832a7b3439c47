package onrecord.importer.entity.role;

import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Roles before a name: "Foreign Minister Min Tae-ho", "the Russian Ambassador to South Korea, Gleb Sorokin". */
final class RolesBefore {

    private static final Set<String> DETERMINERS = EntityWords.of("determiner");

    /** Words between a role and the name; no printed role is longer. */
    private static final int FARTHEST = 24;

    private final NameMap names;
    private final RoleNouns nouns;
    private final NounPhrase phrase;

    RolesBefore(NameMap names, RoleNouns nouns, NounPhrase phrase) {
        this.names = names;
        this.nouns = nouns;
        this.phrase = phrase;
    }

    /** "South Korea's Foreign Minister Min Tae-ho", "Former South Korean Ambassador to Russia Han Seo-jun". */
    @Nullable
    Role straight(Name person) {
        Words words = person.words();
        int first = nouns.first(person);
        int head = first - 1;
        if (nouns.has(words, head)) {
            return new Role(words, phrase.start(words, head), head, first);
        }
        for (int i = head; i >= Math.max(0, first - FARTHEST) && isBetween(words, i); i--) {
            if (nouns.has(words, i) && words.isPos(i + 1, "IN", "TO", "HYPH")) {
                return phrase.end(words, i, first) == first ? new Role(words, phrase.start(words, i), i, first) : null;
            }
        }
        return null;
    }

    /** "the Russian Ambassador to South Korea, Gleb Sorokin": the name is in apposition to the role. */
    @Nullable
    Role set(Name person) {
        Words words = person.words();
        int comma = nouns.first(person) - 1;
        if (!words.form(comma).equals(",")) {
            return null;
        }
        if (opensClause(person)) {
            return null;
        }
        Role role = null;
        for (int i = comma - 1; i >= Math.max(0, comma - FARTHEST) && isBetween(words, i); i--) {
            if (nouns.has(words, i) && phrase.end(words, i, comma) == comma) {
                int first = phrase.start(words, i);
                boolean bound = words.head(person.head()) == i || isDefinite(words, first);
                role = bound && !isOtherPerson(words, first) ? new Role(words, first, i, comma) : role;
            }
        }
        return role;
    }

    /** "According to the envoy, Gleb Sorokin wants …": the name is the subject of what follows, with no comma behind. */
    private static boolean opensClause(Name person) {
        Words words = person.words();
        int verb = words.isRelated(person.head(), "nsubj", "nsubjpass") ? words.head(person.head()) : -1;
        return verb >= person.end()
                && words.isPos(0, "IN", "TO", "VBG")
                && !words.form(person.end()).equals(",")
                && !hasComma(words, person.first() - 1);
    }

    /** A person whose the role is not: "Lee" in "Lee's lawyer, Ann Fields" may stand, in "Lee director, Ann Fields" not. */
    private boolean isOtherPerson(Words words, int first) {
        Name name = names.at(words, first);
        return name != null
                && name.kind() == NameKind.PERSON
                && !words.pos(name.end()).equals("POS");
    }

    private boolean isDefinite(Words words, int first) {
        return DETERMINERS.contains(words.lower(first - 1))
                || names.is(words, first, NameKind.PERSON)
                || names.is(words, first, NameKind.PLACE)
                || names.is(words, first, NameKind.PEOPLE)
                || names.is(words, first, NameKind.ORGANIZATION);
    }

    private static boolean hasComma(Words words, int end) {
        for (int i = 0; i < end; i++) {
            if (words.form(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetween(Words words, int word) {
        return words.isPos(word, "NN*", "JJ*", "IN", "TO", "DT", "CC", "POS", "CD", "HYPH")
                || words.form(word).equals(",") && names.at(words, word) != null;
    }
}
