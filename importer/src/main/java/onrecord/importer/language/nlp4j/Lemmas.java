package onrecord.importer.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;
import java.util.Map;

/** Dictionary forms: names stay as they are, numbers and addresses are not replaced by placeholders. */
final class Lemmas {

    private static final Map<String, String> CONTRACTIONS =
            Map.of("'re", "be", "'m", "be", "'ve", "have", "'ll", "will", "ca", "can", "wo", "will");

    private Lemmas() {}

    static String of(NLPNode node) {
        String form = node.getWordForm();
        if (node.getPartOfSpeechTag().startsWith("NNP")) {
            return form;
        }
        if (form.equals("'s") && node.getPartOfSpeechTag().equals("VBZ")) {
            return "be";
        }
        String lemma = node.getLemma();
        boolean placeholder = lemma.startsWith("#") || !form.chars().allMatch(Lemmas::isWordLike);
        return placeholder ? form.toLowerCase(Locale.ROOT) : CONTRACTIONS.getOrDefault(lemma, lemma);
    }

    private static boolean isWordLike(int c) {
        return Character.isLetter(c) || c == '\'' || c == '-';
    }
}
