package onrecord.importer.entity.reference;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.lexicon.Roles;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.role.Role;

/** Whether people are "he" or "she" in the article: what its pronouns agree on counts for more than a list of given names. */
final class Genders {

    private static final int OVERRULES = 6;

    /** A pronoun that the given name speaks against, and that nobody else took, tells more. */
    private static final int AGAINST = 2;

    private final Map<Figure, Map<Gender, Integer>> votes = new LinkedHashMap<>();

    /** "his wife, Ann Poe", "the actress Ann Poe". */
    static void learn(Map<Figure, List<Role>> roles, Roles lexicon) {
        roles.forEach((figure, all) -> all.forEach(role -> {
            Gender gender = lexicon.gender(role.noun());
            if (gender.fits(figure.supposedGender())) {
                figure.learn(gender);
            }
        }));
    }

    void vote(Figure figure, Gender gender) {
        if (gender != Gender.UNKNOWN) {
            int weight = gender.fits(figure.supposedGender()) ? 1 : AGAINST;
            votes.computeIfAbsent(figure, key -> new EnumMap<>(Gender.class)).merge(gender, weight, Integer::sum);
        }
    }

    /** Whether anything was to be learned. */
    boolean decide(List<Figure> figures) {
        boolean learned = false;
        for (Figure figure : figures) {
            if (figure.isPerson() && figure.gender() == Gender.UNKNOWN) {
                figure.learn(decided(figure));
                learned |= figure.gender() != Gender.UNKNOWN;
            }
        }
        return learned;
    }

    private Gender decided(Figure figure) {
        Gender supposed = figure.supposedGender();
        int female = count(figure, Gender.FEMALE);
        int male = count(figure, Gender.MALE);
        Gender voted = female > 2 * male ? Gender.FEMALE : male > 2 * female ? Gender.MALE : Gender.UNKNOWN;
        if (supposed == Gender.UNKNOWN || voted == Gender.UNKNOWN) {
            return supposed == Gender.UNKNOWN ? voted : supposed;
        }
        return count(figure, voted) >= OVERRULES ? voted : supposed;
    }

    private int count(Figure figure, Gender gender) {
        return votes.getOrDefault(figure, Map.of()).getOrDefault(gender, 0);
    }
}
