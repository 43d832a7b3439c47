package onrecord.importer.cleaning.rule;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.importer.cleaning.page.AuthorName;
import onrecord.importer.cleaning.page.Phrases;

/** Whether a line has the form of a byline. */
final class BylineShape {

    private static final Pattern BY = AuthorName.BY;
    private static final Pattern WRITTEN_BY = Pattern.compile("(?i)(?:written|reported|posted) by ");
    private static final Pattern MARK = Pattern.compile("\s*[|•·]\s*|\s[-–—]\s");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:,|\\||\\[|\\(|<|•|·|/|\\t| [-–—] | in | for | and | with | & )\\s*");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|da|di|del|della|van|von|der|den|bin|ibn|al|el|la|le|du|dos|ter)|\\p{Lu}[\\p{L}.'’-]*)){1,4}");
    private static final Pattern MAIL = Pattern.compile("\\S{1,64}@\\S{1,64}");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final int LONGEST = 160;
    private static final int LONGEST_BYLINE = 25;

    private BylineShape() {}

    static boolean isByline(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String text = line.indexOf('@') < 0 ? line : MAIL.matcher(line).replaceAll("");
        int words = Phrases.countWords(text);
        if (words > LONGEST_BYLINE) {
            return isDateThenName(text);
        }
        boolean by = BY.matcher(text).find();
        if (!by && !NAME.matcher(text.strip()).lookingAt()) {
            return isDateThenName(text);
        }
        String[] parts = parts(text);
        boolean named = parts.length > 0 && isName(parts[0]);
        return by && (named || parts.length > 0 && AuthorName.isRole(parts[0]))
                || named && words <= 14 && (hasRole(parts) || endsWithRole(parts[0]))
                || isDateThenName(text);
    }

    /** "Written by Jane Roe" and nothing else: a byline wherever it stands. */
    static boolean isWrittenBy(String line) {
        return line.length() <= LONGEST && WRITTEN_BY.matcher(line).lookingAt() && isAuthorLine(line);
    }

    /** "May 15, 2026 02:29 PM EDT | Jane Roe". */
    private static boolean isDateThenName(String text) {
        String[] parts = MARK.split(text);
        return parts.length == 2
                && YEAR.matcher(parts[0]).find()
                && DateLines.isDate(parts[0])
                && isName(BY.matcher(parts[1]).replaceFirst(""));
    }

    private static boolean endsWithRole(String part) {
        return AuthorName.length(part) < part.length();
    }

    /** Names somebody first, with or without "By"; what follows may be anything short. */
    static boolean opensWithName(String line) {
        String[] parts = parts(line);
        return line.length() <= LONGEST && parts.length > 0 && isName(parts[0]);
    }

    private static String[] parts(String line) {
        String names = BY.matcher(line).replaceFirst("");
        return SEPARATOR.split(names.substring(0, Phrases.lengthBeforeDate(names)));
    }

    /** Names and nothing else, or an outlet and a place, with or without a date after them. */
    static boolean isAuthorLine(String printed) {
        int names = Phrases.lengthBeforeDate(printed);
        boolean dated = YEAR.matcher(printed).region(names, printed.length()).find();
        String line = dated ? printed.substring(0, names).strip() : printed;
        String[] parts = parts(line);
        boolean named = parts.length > 0 && Arrays.stream(parts).allMatch(BylineShape::isName);
        return line.length() <= 80
                && (named || parts.length > 0 && AuthorName.isRole(parts[0]))
                && !line.endsWith(".")
                && line.chars().noneMatch(Character::isDigit);
    }

    /** The keys of the names in a byline. */
    static List<String> names(String line) {
        String text = line.substring(0, Math.min(line.length(), LONGEST));
        return Arrays.stream(parts(text))
                .filter(BylineShape::isName)
                .map(Phrases::key)
                .toList();
    }

    /** Two to five capitalised words. */
    static boolean isName(String text) {
        String part = text.strip();
        return part.length() <= 60
                && !part.startsWith("The ")
                && NAME.matcher(part.substring(0, AuthorName.length(part))).matches();
    }

    private static boolean hasRole(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (AuthorName.isRole(parts[i])) {
                return true;
            }
        }
        return false;
    }
}
