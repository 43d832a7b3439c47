package onrecord.importer.cleaning.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.cleaning.page.Phrases;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.BlockKind;

/** "January 25, 2024", "Published: 5 May 2021, 10:33 am GMT": lines made of nothing but a date. */
final class DateLines implements Rule {

    private static final Set<String> WORDS = WordFile.set("cleaning/date-words.txt");
    /** Next to a number, a word that is not only a preposition; or numbers as dates have them. */
    private static final Pattern DATE = Pattern.compile(
            "(?i)\\d(?:st|nd|rd|th)?[\\s-](?:of\\s)?\\p{L}{3,9}\\b|\\b\\p{L}{3,9}\\.?\\s+\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}(?!\\d)");

    private static final Pattern WHOLE_DATE = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern PARTING = Pattern.compile("[|•·/]|(?i)\\b(?:updated|published|posted)\\b");

    @Override
    public void apply(Draft draft) {
        draft.claimEach(DateLines::isDateLine, BlockKind.DATELINE);
        int body = draft.firstProse();
        for (int i = 0; i < body; i++) {
            if (isDateAmongWords(draft.paragraph(i))) {
                draft.claim(i, BlockKind.DATELINE);
            }
        }
    }

    /** "June 5, 2026 Feed Print", "herald.example, Thursday 6 June 2026 15.45 BST": a date with little before or after. */
    private static boolean isDateAmongWords(Paragraph line) {
        if (!isMostlyDate(line, 3) || BylineShape.isAuthorLine(line.text())) {
            return false;
        }
        List<String> words = List.of(line.key().split(" "));
        return isDateWord(words.get(0)) || isDateWord(words.get(words.size() - 1));
    }

    static boolean isDateLine(Paragraph line) {
        return isDate(line) || isPlaceWithDate(line);
    }

    /** "New Delhi | Updated: July 9, 2021 08:11 IST": few words beside the date's, and a mark that parts them. */
    private static boolean isPlaceWithDate(Paragraph line) {
        return isMostlyDate(line, 4) && PARTING.matcher(line.text()).find();
    }

    private static boolean isMostlyDate(Paragraph line, int fewest) {
        String text = line.text();
        if (text.length() > 120
                || line.words() > 14
                || line.endsSentence()
                || !WHOLE_DATE.matcher(text).find()
                || BylineShape.isByline(text)) {
            return false;
        }
        List<String> words = List.of(line.key().split(" "));
        long others = words.stream().filter(word -> !isDateWord(word)).count();
        return others <= 3 && words.size() - others >= fewest;
    }

    private static boolean isDate(Paragraph paragraph) {
        return isDate(paragraph.text(), paragraph.key());
    }

    static boolean isDate(String text) {
        return isDate(text, Phrases.key(text));
    }

    private static boolean isDate(String text, String key) {
        return text.length() <= 120
                && key.indexOf('%') >= 0
                && Arrays.stream(key.split(" ")).allMatch(DateLines::isDateWord)
                && DATE.matcher(text).find();
    }

    private static boolean isDateWord(String word) {
        String letters = word.replace("%", "");
        return letters.isEmpty() || WORDS.contains(letters);
    }
}
