package onrecord.importer.entity.lexicon;

/** What pronoun a person takes, as far as words tell. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both can be of one person. */
    public boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    static Gender of(String letter) {
        return switch (letter) {
            case "f" -> FEMALE;
            case "m" -> MALE;
            default -> UNKNOWN;
        };
    }
}
