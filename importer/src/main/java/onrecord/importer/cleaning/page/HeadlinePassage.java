package onrecord.importer.cleaning.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the passage that prints the title: the heading that says most of what the page's head declares as title. */
final class HeadlinePassage {

    private static final double ENOUGH = 0.5;
    private static final double WITHOUT_HEADING = 0.7;
    private static final int FEWEST_WORDS = 4;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    private HeadlinePassage() {}

    static @Nullable Passage find(List<Passage> passages, @Nullable String declared, Exclusions exclusions) {
        Passage best = null;
        double bestScore = 0;
        for (Passage passage : passages) {
            double score = score(passage, declared, exclusions);
            if (score > bestScore) {
                best = passage;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(Passage passage, @Nullable String declared, Exclusions exclusions) {
        String heading = heading(passage.element());
        if (passage.text().length() > 300) {
            return 0;
        }
        double alike = declared == null ? 0 : likeness(passage.text(), declared);
        if (heading.isEmpty()) {
            return alike == 1 && isPlainTitle(passage, exclusions) ? WITHOUT_HEADING : 0;
        }
        boolean main = heading.equals("h1") || heading.equals("headline");
        boolean beside = exclusions.around(passage.element()) != Section.NONE;
        if (alike < ENOUGH && (!main || beside || declared != null && alike == 0)) {
            return 0;
        }
        return alike + (main ? 0.3 : 0) - (beside ? 0.1 : 0) + (passage.linked() < 0.5 ? 0.05 : 0) + 0.01;
    }

    /** Word for word the declared title, though in no heading. */
    private static boolean isPlainTitle(Passage passage, Exclusions exclusions) {
        return passage.linked() < 0.5
                && Phrases.countWords(passage.text()) >= FEWEST_WORDS
                && exclusions.around(passage.element()) == Section.NONE;
    }

    private static String heading(Element innermost) {
        Element element = innermost;
        for (int steps = 0; element != null && steps < 3; steps++) {
            if (element.attr("itemprop").contains("headline")) {
                return "headline";
            }
            if (HEADINGS.contains(element.normalName())) {
                return element.normalName();
            }
            element = element.parent();
        }
        return "";
    }

    /** The share of words that two titles have in common, of the longer one's words. */
    static double likeness(String one, String other) {
        Set<String> first = new HashSet<>(Arrays.asList(Phrases.key(one).split(" ")));
        Set<String> second = new HashSet<>(Arrays.asList(Phrases.key(other).split(" ")));
        int longer = Math.max(first.size(), second.size());
        first.retainAll(second);
        return (double) first.size() / longer;
    }
}
