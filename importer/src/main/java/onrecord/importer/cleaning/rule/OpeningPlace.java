package onrecord.importer.cleaning.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.importer.cleaning.page.Phrases;
import onrecord.importer.text.WordFile;

/**
 * Finds the dateline that opens an article: "SEOUL – ", "KYIV, Ukraine (AP) — ", "LONDON, March 3 (Reuters) - ", with a
 * day before it, "Thursday, May 7, 2015 ", or with nothing but the day.
 */
public final class OpeningPlace {

    private static final Set<String> NOT_PLACES = WordFile.set("cleaning/kickers.txt");
    private static final int WITHIN = 110;
    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]{0,24}";
    private static final String PLACE = WORD + "(?:[ /](?:(?:de|del|al|el|la|le|the|of) )?" + WORD + "){0,3}";
    private static final String REGION = "(?:, (?:" + PLACE + "))?";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String DATE =
            "(?:,? (?:on )?(?:" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH + "(?: \\d{4})?))?";
    private static final String AGENCY = "(?:,? ?[(\\[]\\p{Lu}[\\p{L}. /-]{0,30}[)\\]])?";
    private static final Pattern DATELINE = Pattern.compile("^(" + PLACE + ")(" + REGION + ")(" + DATE + ")(" + AGENCY
            + ")\\s?(:|--|[–—]|-(?=\\s|$))\\s*(?=$|[\\p{Lu}\\p{N}\"“‘'(\\[])");

    private static final Pattern DAY = Pattern.compile("^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? " + "(?:" + MONTH
            + " \\d{1,2}|\\d{1,2} " + MONTH + "),? \\d{4}(?:\\s?[:|–—-])?\\s+(?=[\\p{Lu}\"“])");

    private OpeningPlace() {}

    /** The length of what opens the text, with its dash; 0 where it opens with neither place nor date. */
    public static int length(String text) {
        String head = text.substring(0, Math.min(text.length(), WITHIN));
        Matcher day = DAY.matcher(head);
        int from = day.find() ? day.end() : 0;
        Matcher place = DATELINE.matcher(head).region(from, head.length());
        return place.find() && isPlausible(head, place) ? place.end(5) : from;
    }

    private static boolean isPlausible(String head, Matcher found) {
        String place = found.group(1);
        boolean capitals = place.equals(place.toUpperCase(Locale.ROOT)) && place.length() > 2;
        boolean vouched = !found.group(3).isEmpty() || !found.group(4).isEmpty();
        boolean dash = !found.group(5).equals(":");
        boolean spaced =
                head.substring(found.start(5)).startsWith("--") || head.charAt(found.start(5) - 1) == ' ' || vouched;
        return !NOT_PLACES.contains(Phrases.key(place)) && (dash ? spaced : capitals || vouched);
    }
}
