package onrecord.importer.cleaning.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.text.WordList;
import onrecord.schema.vocabulary.BlockKind;

/** "January 25, 2024", "Published: 5 May 2021, 10:33 am GMT": lines made of nothing but a date. */
final class DateLines implements Rule {

    private static final Set<String> WORDS = WordList.set("cleaning/date-words.txt");
    /** Next to a number, a word that is not only a preposition; or numbers as dates have them. */
    private static final Pattern DATE = Pattern.compile(
            "(?i)\\d(?:st|nd|rd|th)?[\\s-](?:of\\s)?\\p{L}{3,9}\\b|\\b\\p{L}{3,9}\\.?\\s+\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}(?!\\d)");

    @Override
    public void apply(Draft draft) {
        draft.claimEach(DateLines::isDate, BlockKind.DATELINE);
    }

    static boolean isDate(Paragraph paragraph) {
        return paragraph.text().length() <= 120
                && paragraph.key().indexOf('#') >= 0
                && List.of(paragraph.key().split(" ")).stream().allMatch(DateLines::isDateWord)
                && DATE.matcher(paragraph.text()).find();
    }

    private static boolean isDateWord(String word) {
        String letters = word.replace("#", "");
        return letters.isEmpty() || WORDS.contains(letters);
    }
}
