package onrecord.importer.entity.reference;

import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.reference.Referent.Sort;
import org.jspecify.annotations.Nullable;

/** The pronouns of the third person and whom they can mean. */
enum Pronoun {
    HE,
    SHE,
    IT,
    THEY;

    static @Nullable Pronoun of(String word) {
        return switch (word) {
            case "he", "him", "his", "himself" -> HE;
            case "she", "her", "hers", "herself" -> SHE;
            case "it", "its", "itself" -> IT;
            case "they", "them", "their" -> THEY;
            default -> null;
        };
    }

    Gender gender() {
        return this == HE ? Gender.MALE : this == SHE ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** A single organization is seldom "they"; a John is seldom "she". */
    double liking(Referent referent) {
        if (referent.figure() != null && !referent.figure().supposedGender().fits(gender())) {
            return -1.2;
        }
        return this != THEY ? 0 : referent.plural() ? 0.3 : -0.4;
    }

    boolean fits(Referent referent, Gender known) {
        return switch (this) {
            case HE, SHE -> referent.sort() == Sort.PERSON && !referent.plural() && known.fits(gender());
            case IT -> referent.sort() == Sort.GROUP || referent.sort() == Sort.COUNTRY;
            case THEY -> referent.plural() || referent.sort() == Sort.GROUP;
        };
    }
}
