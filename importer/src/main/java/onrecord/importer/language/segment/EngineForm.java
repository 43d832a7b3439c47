package onrecord.importer.language.segment;

/** Spells marks as the treebanks do. */
final class EngineForm {

    private EngineForm() {}

    static String of(String form) {
        return switch (form) {
            case "\u2026" -> "...";
            case "\u2013", "\u2014", "\u2015" -> "--";
            default -> form;
        };
    }
}
