package onrecord.importer.language.light;

import java.util.Locale;

/** A word with its Penn tag and lemma. */
record TaggedWord(String form, String lemma, String pos) {

    String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    boolean isVerb() {
        return pos.startsWith("VB") || pos.equals("MD");
    }

    boolean isNoun() {
        return pos.startsWith("NN") || pos.equals("PRP") || pos.equals("EX");
    }

    boolean isName() {
        return pos.startsWith("NNP");
    }

    boolean isFinite() {
        return pos.equals("MD") || pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP");
    }

    boolean isAuxiliary() {
        return pos.equals("MD") || isVerb() && (lemma.equals("be") || lemma.equals("have") || lemma.equals("do"));
    }

    boolean isAdverb() {
        return pos.startsWith("RB");
    }

    boolean is(String... tags) {
        for (String tag : tags) {
            if (pos.equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
