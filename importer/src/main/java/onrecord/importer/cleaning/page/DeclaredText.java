package onrecord.importer.cleaning.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Reads the article's text where only a page's JSON-LD holds it, escape by escape, with its place in the source. */
final class DeclaredText {

    private static final Pattern KEY = Pattern.compile("\"articleBody\"\\s{0,9}:\\s{0,9}\"");
    private static final int UNICODE_ESCAPE = 6;

    private DeclaredText() {}

    static boolean isIn(Element element) {
        return element.nameIs("script") && element.attr("type").equals("application/ld+json");
    }

    /** @param lineEnd what to do where a line of the text ends */
    static void read(Element script, String raw, MappedText text, Runnable lineEnd) {
        for (DataNode data : script.dataNodes()) {
            Range range = data.sourceRange();
            int end = range.isTracked() ? range.endPos() : 0;
            Matcher key = KEY.matcher(raw);
            if (end > 0 && key.region(range.startPos(), end).find()) {
                readString(raw, key.end(), end, text, lineEnd);
                lineEnd.run();
            }
        }
    }

    private static void readString(String raw, int from, int end, MappedText text, Runnable lineEnd) {
        int at = from;
        while (at < end && raw.charAt(at) != '"') {
            int length = raw.charAt(at) != '\\' || at + 1 >= end ? 1 : raw.charAt(at + 1) == 'u' ? UNICODE_ESCAPE : 2;
            int next = Math.min(end, at + length);
            char shown = length == 1 ? raw.charAt(at) : unescaped(raw, at, next);
            if (shown == '\n') {
                lineEnd.run();
            } else {
                text.add(String.valueOf(shown), at, next);
            }
            at = next;
        }
    }

    private static char unescaped(String raw, int at, int end) {
        char kind = raw.charAt(at + 1);
        if (kind == 'u') {
            return codeUnit(raw.substring(at + 2, end));
        }
        return switch (kind) {
            case 'n' -> '\n';
            case 't', 'r', 'b', 'f' -> ' ';
            default -> kind;
        };
    }

    private static char codeUnit(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return '\uFFFD';
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }
}
