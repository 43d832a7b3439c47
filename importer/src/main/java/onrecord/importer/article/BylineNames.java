package onrecord.importer.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.importer.article.Article.Byline;
import onrecord.importer.cleaning.page.AuthorName;
import onrecord.importer.cleaning.page.Phrases;
import onrecord.importer.text.Span;

/** Takes the names out of a byline: "BY SEO JI-EUN and Jane Roe, Staff writers [mail]". */
final class BylineNames {

    private static final int LONGEST = 300;
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?i),\\s*and\\s|[,|\\[\\]()<>•·;/\\t\\n]|\\s[-–—]\\s|\\s(?:and|&|with|in|at|for|from|of)\\s|\\S{1,64}@\\S{1,64}");

    private BylineNames() {}

    static List<Byline> read(String byline) {
        return read(byline, new Span(0, byline.length()));
    }

    static List<Byline> read(String text, Span block) {
        String line = text.substring(block.start(), Math.min(block.end(), block.start() + LONGEST));
        Matcher prefix = AuthorName.BY.matcher(line);
        int start = prefix.find() ? prefix.end() : 0;
        List<Byline> names = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(line);
        boolean place = false;
        while (start < line.length()) {
            boolean found = separator.find(start);
            Span part = nameIn(line, new Span(start, found ? separator.start() : line.length()));
            if (!place && AuthorName.isPerson(part.of(line))) {
                String name = OrdinaryName.of(part.of(line));
                names.add(new Byline(name, new Span(block.start() + part.start(), block.start() + part.end())));
            }
            place = found && startsPlace(separator.group());
            start = found ? separator.end() : line.length();
        }
        return names;
    }

    /** "Jane Roe Staff Writer Updated January 25" is a name up to its third word. */
    private static Span nameIn(String line, Span part) {
        int length = Phrases.lengthBeforeDate(part.of(line));
        Span name = new Span(part.start(), part.start() + length).trimmed(line);
        return new Span(name.start(), name.start() + AuthorName.length(name.of(line)));
    }

    /** What follows is where the author is or whom the author writes for, not another author. */
    private static boolean startsPlace(String separator) {
        return Set.of("in", "at", "for", "from", "of")
                .contains(separator.strip().toLowerCase(Locale.ROOT));
    }
}
