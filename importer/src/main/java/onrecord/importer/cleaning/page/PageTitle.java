package onrecord.importer.cleaning.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page's title without the outlet's name that often follows it: "Harbour closes | The Northern Herald". */
final class PageTitle {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—:»·•-]{1,2}\\s+");

    private static final int LONGEST = 500;

    private PageTitle() {}

    static String withoutOutlet(String title, @Nullable String outlet) {
        String best =
                title.substring(0, Math.min(title.length(), LONGEST)).strip().replaceAll("\\s+", " ");
        String[] parts = SEPARATOR.split(best);
        if (parts.length < 2) {
            return best;
        }
        String last = parts[parts.length - 1];
        String rest = best.substring(0, best.lastIndexOf(last)).replaceAll("\\s+[|–—:»·•-]{1,2}\\s+$", "");
        boolean named = outlet != null && Phrases.key(last).equals(Phrases.key(outlet));
        boolean labelled = Phrases.countWords(last) <= 4
                && Phrases.countWords(rest) >= 4
                && best.matches(".*\\s[|»·•]\\s[^|»·•]*$");
        return named || labelled ? rest : best;
    }
}
