package onrecord.importer.language.segment;

/** Spells marks as the treebanks do, and a site that is named by its domain as its name: "Orsund.com said". */
final class EngineForm {

    private EngineForm() {}

    static String of(String form) {
        return switch (form) {
            case "\u2026" -> "...";
            case "\u2013", "\u2014", "\u2015" -> "--";
            default -> WebAddress.nameIn(form);
        };
    }
}
