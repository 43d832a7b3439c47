package onrecord.importer.article;

import com.ibm.icu.lang.UScript;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * The language: by the share of each language's commonest words; what a page declares decides only where that is mute. One
 * that is not known is named by its script: "und-Cyrl", "und-Latn".
 */
final class Languages {

    private static final int SAMPLE = 20_000;
    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_LETTERS = 40;
    private static final double SMALLEST_SHARE = 0.15;

    /** News in English has twice as many of the commonest words and more; tables of names and figures are shorter. */
    private static final int FEWEST_WORDS_OF_PROSE = 60;

    private static final double LEAST_OF_ENGLISH = 0.1;

    private Languages() {}

    static @Nullable String find(CleanText clean) {
        String declared = declared(clean.hints().language());
        String sample = sample(clean);
        CommonWords found = CommonWords.of(sample);
        int words = found.words();
        String seen = words < FEWEST_WORDS ? null : found.best(SMALLEST_SHARE);
        if (seen != null) {
            return declared != null && declared.split("-")[0].equals(seen) ? declared : seen;
        }
        if (declared != null && !declared.startsWith("en")) {
            return declared;
        }
        String script = otherScript(sample);
        if (script == null && words >= FEWEST_WORDS_OF_PROSE && found.share("en") < LEAST_OF_ENGLISH) {
            return "und-Latn";
        }
        return script != null || words >= FEWEST_WORDS ? script : declared;
    }

    private static @Nullable String otherScript(String sample) {
        Map<Integer, Long> scripts = sample.codePoints()
                .filter(Character::isLetter)
                .boxed()
                .collect(Collectors.groupingBy(UScript::getScript, TreeMap::new, Collectors.counting()));
        long latin = scripts.getOrDefault(UScript.LATIN, 0L);
        scripts.keySet().removeAll(Set.of(UScript.LATIN, UScript.COMMON));
        long others = scripts.values().stream().mapToLong(Long::longValue).sum();
        if (others < FEWEST_LETTERS || others < latin) {
            return null;
        }
        int most = Collections.max(scripts.entrySet(), Map.Entry.comparingByValue())
                .getKey();
        return "und-" + UScript.getShortName(most);
    }

    private static String sample(CleanText clean) {
        StringBuilder sample = new StringBuilder();
        for (Block block : clean.blocks()) {
            if (block.holdsFacts() && sample.length() < SAMPLE) {
                int end = Math.min(block.span().end(), block.span().start() + SAMPLE);
                sample.append(clean.text(), block.span().start(), end).append('\n');
            }
        }
        return sample.toString();
    }

    private static @Nullable String declared(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        String normal = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
        return normal.equals("und") ? null : normal;
    }
}
