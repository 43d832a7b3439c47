package onrecord.importer.language;

import java.util.Locale;
import onrecord.importer.text.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the text
 * @param form as printed
 * @param lemma its dictionary form, lower case except for names
 * @param pos Penn Treebank part of speech
 * @param head the index of the token it depends on, -1 for the sentence's root
 * @param relation how it depends on its head, in ClearNLP labels (nsubj, dobj, ccomp …)
 */
public record Token(int index, Span span, String form, String lemma, String pos, int head, String relation) {

    /** As printed, in lower case. */
    public String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    public boolean isVerb() {
        return pos.startsWith("VB") || pos.equals("MD");
    }

    /** Whether it is a verb with tense or a modal: a clause has one, an infinitive or a participle is none. */
    public boolean isFinite() {
        return pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD");
    }

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isName() {
        return pos.startsWith("NNP");
    }

    public boolean is(String... relations) {
        for (String candidate : relations) {
            if (relation.equals(candidate)) {
                return true;
            }
        }
        return false;
    }
}
