package onrecord.importer.cleaning.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.schema.vocabulary.BlockKind;

/**
 * The headline of a page that was copied as text with its menus: of the lines above the running text the one that shares
 * most words with its beginning, stands near it, has a byline or a date below it, and is printed elsewhere too.
 */
final class CopiedHeadline {

    private static final int FEWEST_WORDS = 3;
    /** What another rule took for noise may be the headline, where it ends a list of others. */
    private static final int FEWEST_WORDS_OF_NOISE = 4;

    private static final int ENOUGH_WORDS = 5;
    private static final int MOST_WORDS_OF_HEADLINE = 12;
    private static final int MOST_WORDS = 14;
    private static final int WITHIN = 80;
    private static final int FAR = 20;
    private static final int LEAD = 4;
    private static final int STEM = 5;
    private static final int BELOW = 4;
    private static final int RIGHT_BELOW = 2;
    private static final int DATED = 2;
    /** Below "Related news" stand the headlines of others, if this one's stands above. */
    private static final int AMONG_OTHERS = 3;

    private static final double ENOUGH = 0.4;
    private static final int FIRST_LINES = 5;

    private static final Pattern CREDIT = Pattern.compile("\\b(?:Photo|Photograph|Picture|Image|Credit)s?:");
    private static final Set<String> LABELS = Set.of("topics", "tags", "more", "filed under", "see also", "related");
    private static final Set<String> FUNCTION_WORDS =
            Set.of("with", "this", "that", "from", "have", "were", "been", "their", "will", "more", "what", "about");

    private final Draft draft;
    private final RunningText text;
    private final Set<String> lead = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();

    private CopiedHeadline(Draft draft) {
        this.draft = draft;
        text = RunningText.of(draft);
        IntStream.range(text.first(), text.end())
                .filter(draft::isOpenProse)
                .limit(LEAD)
                .forEach(i -> lead.addAll(stems(draft.paragraph(i).key())));
        IntStream.range(0, draft.size())
                .forEach(i -> times.merge(draft.paragraph(i).key(), 1, Integer::sum));
    }

    /** Its index, or -1. */
    static int find(Draft draft) {
        CopiedHeadline headline = new CopiedHeadline(draft);
        int best = headline.best();
        return headline.isDeck(best) ? best - 1 : best;
    }

    private int best() {
        int best = -1;
        double most = 0;
        boolean told = false;
        boolean amongOthers = false;
        for (int i = Math.max(0, text.first() - WITHIN); i < text.first(); i++) {
            amongOthers |= told && Teasers.isHeading(draft.paragraph(i));
            if (isCandidate(i)) {
                told |= told(i) >= ENOUGH;
                double score = score(i) - (amongOthers ? AMONG_OTHERS : 0);
                if (score > most) {
                    best = i;
                    most = score;
                }
            }
        }
        return best;
    }

    /** Above the byline, what follows a shorter line of the kind explains that one, unless they are a list. */
    private boolean isDeck(int i) {
        return i > 0
                && draft.is(i + 1, BlockKind.BYLINE)
                && draft.isOpen(i - 1)
                && isCandidate(i - 1)
                && (i < 2 || !isCandidate(i - 2))
                && draft.paragraph(i).words() > MOST_WORDS_OF_HEADLINE
                && draft.paragraph(i - 1).words() < draft.paragraph(i).words()
                && told(i - 1) > 0;
    }

    private boolean isCandidate(int i) {
        Paragraph line = draft.paragraph(i);
        return (draft.isOpen(i) && line.words() >= FEWEST_WORDS || mayBeMisjudged(i))
                && line.isTitleLike()
                && !line.text().endsWith(":")
                && !CREDIT.matcher(line.text()).find()
                && !Kickers.isKicker(line)
                && !BylineShape.isByline(line.text());
    }

    /** Other rules take the headline for noise where it ends a list; what has the marks of a menu is noise. */
    private boolean mayBeMisjudged(int i) {
        Paragraph line = draft.paragraph(i);
        return draft.is(i, BlockKind.BOILERPLATE)
                && line.words() >= FEWEST_WORDS_OF_NOISE
                && line.text().indexOf('|') < 0
                && Separators.beginning(line.text()).filter(LABELS::contains).isEmpty();
    }

    private double score(int i) {
        double told = told(i);
        if (told == 0 && !draft.isOpen(i)) {
            return 0;
        }
        double score = 10 * told - 0.1 * Math.min(FAR, text.first() - i) - (looksOtherwise(draft.paragraph(i)) ? 2 : 0);
        score += signedBelow(i);
        score += told > 0 && isPrintedElsewhere(i) ? 3 : 0;
        return score;
    }

    /** As decks and credits look. */
    private static boolean looksOtherwise(Paragraph line) {
        return line.words() > MOST_WORDS || BylineShape.isAuthorLine(line.text());
    }

    /** The share of its words that the beginning of the text has too. */
    private double told(int i) {
        Set<String> stems = stems(draft.paragraph(i).key());
        long shared = stems.stream().filter(lead::contains).count();
        return stems.isEmpty() ? 0 : (double) shared / Math.max(ENOUGH_WORDS, stems.size());
    }

    /** The nearer a byline is, the more; a date tells little, as lists of other headlines have one each. */
    private int signedBelow(int i) {
        for (int below = 1; below <= BELOW; below++) {
            if (draft.is(i + below, BlockKind.BYLINE)) {
                return 2 + BELOW - below + (below == 1 ? RIGHT_BELOW : 0);
            }
            if (draft.is(i + below, BlockKind.DATELINE)) {
                return DATED;
            }
        }
        return 0;
    }

    /** In the page's title, which is its first line, in a breadcrumb, in a list of what others read. */
    private boolean isPrintedElsewhere(int i) {
        String key = draft.paragraph(i).key();
        int from = Math.max(0, text.first() - WITHIN);
        return times.getOrDefault(key, 0) > 1
                || IntStream.concat(IntStream.range(0, Math.min(FIRST_LINES, from)), IntStream.range(from, i))
                        .anyMatch(above -> (" " + draft.paragraph(above).key() + " ").contains(" " + key + " "));
    }

    private static Set<String> stems(String key) {
        return Arrays.stream(key.split(" "))
                .filter(word -> word.length() > 3 && !FUNCTION_WORDS.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
