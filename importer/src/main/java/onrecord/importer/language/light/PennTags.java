package onrecord.importer.language.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.importer.language.segment.Word;
import org.jspecify.annotations.Nullable;

/** Turns universal tags into Penn tags, telling verb forms apart by their ending, lemma and left context. */
final class PennTags {

    private static final Set<String> MODALS = Set.of(
            "can", "could", "will", "would", "shall", "should", "may", "might", "must", "ought", "'ll", "'d", "ca",
            "wo", "cannot");
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their", "whose");
    private static final Set<String> QUESTION_PRONOUNS = Set.of("who", "whom", "what", "whoever", "whatever");
    private static final Set<String> QUESTION_ADVERBS = Set.of("when", "where", "why", "how", "whenever", "wherever");
    private static final Set<String> DETERMINERS =
            Set.of("this", "that", "these", "those", "all", "some", "any", "both", "each", "another", "such");

    private static final Map<String, String> CONTRACTED = Map.of(
            "n't", "not", "'re", "be", "'m", "be", "'s", "be", "'ve", "have", "'ll", "will", "'d", "would", "ca", "can",
            "wo", "will");

    private PennTags() {}

    /** The words' Penn tags and lemmas from universal tags and lemmas. */
    static List<TaggedWord> of(List<Word> raw, String[] universal, String[] lemmas) {
        String[] forms = raw.stream().map(Word::form).toArray(String[]::new);
        List<TaggedWord> words = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            String lower = forms[i].toLowerCase(Locale.ROOT);
            String tag = raw.get(i).isDirected()
                    ? quote(raw.get(i).treebankForm())
                    : tag(forms[i], lower, universal[i], lemmas[i], words);
            boolean agent = tag.equals("VBD") && i + 1 < forms.length && forms[i + 1].equals("by");
            words.add(new TaggedWord(forms[i], lemma(forms[i], lower, lemmas[i], tag), agent ? "VBN" : tag));
        }
        return words;
    }

    private static String lemma(String form, String lower, String lemma, String tag) {
        if (tag.startsWith("NNP")) {
            return form;
        }
        String contracted = CONTRACTED.get(lower);
        if (contracted != null && !tag.equals("POS")) {
            return contracted;
        }
        boolean unknown = lemma.isEmpty() || lemma.equals("O") || lemma.equals("_");
        return unknown ? lower : lemma.toLowerCase(Locale.ROOT);
    }

    private static String tag(String form, String lower, String universal, String lemma, List<TaggedWord> before) {
        String contraction = contraction(lower, before);
        if (contraction != null) {
            return contraction;
        }
        return switch (universal) {
            case "NOUN" -> lower.endsWith("s") && !lemma.equalsIgnoreCase(form) ? "NNS" : "NN";
            case "PROPN" -> lower.endsWith("s") && !lemma.equalsIgnoreCase(form) ? "NNPS" : "NNP";
            case "VERB", "AUX" -> isCompound(before) ? "JJ" : verb(lower, lemma, before);
            case "ADJ" -> degree("JJ", lower, lemma);
            case "ADV" -> QUESTION_ADVERBS.contains(lower) ? "WRB" : degree("RB", lower, lemma);
            case "PRON" -> pronoun(lower);
            case "DET" -> lower.equals("which") ? "WDT" : POSSESSIVES.contains(lower) ? "PRP$" : "DT";
            case "ADP", "SCONJ" -> lower.equals("to") ? "TO" : QUESTION_ADVERBS.contains(lower) ? "WRB" : "IN";
            case "PART" -> lower.equals("to") ? "TO" : lower.startsWith("'") ? "POS" : "RB";
            case "CCONJ" -> "CC";
            case "NUM" -> "CD";
            case "INTJ" -> "UH";
            case "SYM" -> lower.equals("$") ? "$" : "SYM";
            case "PUNCT" -> mark(form);
            default -> "FW";
        };
    }

    /** OpenNLP's model was trained on contractions that were not cut in two. */
    private static @Nullable String contraction(String lower, List<TaggedWord> before) {
        boolean afterName =
                !before.isEmpty() && before.get(before.size() - 1).pos().startsWith("NN");
        return switch (lower) {
            case "n't" -> "RB";
            case "'re", "'ve", "'m" -> "VBP";
            case "'ll", "'d" -> "MD";
            case "'s" -> afterName ? "POS" : "VBZ";
            default -> null;
        };
    }

    private static String pronoun(String lower) {
        if (POSSESSIVES.contains(lower)) {
            return lower.equals("whose") ? "WP$" : "PRP$";
        }
        if (QUESTION_PRONOUNS.contains(lower)) {
            return "WP";
        }
        if (lower.equals("there")) {
            return "EX";
        }
        return lower.equals("which") ? "WDT" : DETERMINERS.contains(lower) ? "DT" : "PRP";
    }

    private static String degree(String tag, String lower, String lemma) {
        if (lower.equals(lemma)) {
            return tag;
        }
        return lower.endsWith("est") ? tag + "S" : lower.endsWith("er") ? tag + "R" : tag;
    }

    /** The second half of "state-owned". */
    private static boolean isCompound(List<TaggedWord> before) {
        return before.size() > 1
                && before.get(before.size() - 1).is("HYPH")
                && before.get(before.size() - 2).pos().startsWith("NN");
    }

    private static String verb(String lower, String lemma, List<TaggedWord> before) {
        if (MODALS.contains(lower)) {
            return "MD";
        }
        return switch (lower) {
            case "is", "has", "does", "'s" -> "VBZ";
            case "am", "are", "'m", "'re", "'ve" -> "VBP";
            case "was", "were", "did" -> "VBD";
            case "been" -> "VBN";
            case "be" -> "VB";
            default -> regular(lower, lemma, before);
        };
    }

    private static String regular(String lower, String lemma, List<TaggedWord> before) {
        if (lower.endsWith("ing") && !lower.equals(lemma)) {
            return "VBG";
        }
        TaggedWord helper = helper(before);
        if (lower.equals(lemma) && !(helper != null && helper.isAuxiliary() && isParticipleOf(lower))) {
            return helper == null
                    ? "VBP"
                    : helper.is("MD", "TO") || helper.lemma().equals("do") ? "VB" : "VBP";
        }
        if (lower.endsWith("s") && !lower.endsWith("ss")) {
            return "VBZ";
        }
        return helper != null && helper.isAuxiliary() ? "VBN" : "VBD";
    }

    /** Participles that look like their base form: put, become, run. */
    private static boolean isParticipleOf(String base) {
        return base.endsWith("come") || base.endsWith("put") || base.endsWith("set") || base.endsWith("cut");
    }

    /** The auxiliary or "to" that this verb directly follows, adverbs left out. */
    private static @Nullable TaggedWord helper(List<TaggedWord> before) {
        int i = before.size() - 1;
        while (i >= 0 && i > before.size() - 4 && before.get(i).isAdverb()) {
            i--;
        }
        return i >= 0 && (before.get(i).isAuxiliary() || before.get(i).is("TO")) ? before.get(i) : null;
    }

    private static String mark(String form) {
        return switch (form) {
            case "\"", "''", "'" -> "''";
            case ",", "$" -> form;
            case ".", "?", "!", "..." -> ".";
            case "(", "[", "{" -> "-LRB-";
            case ")", "]", "}" -> "-RRB-";
            case "-" -> "HYPH";
            default -> ":";
        };
    }

    private static String quote(String treebankForm) {
        return treebankForm.startsWith("`") ? "``" : "''";
    }
}
