package onrecord.importer.source;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells pages from plain text: a text that looks like a page is one whatever it is called, and the other way round. */
final class HtmlLooks {

    private static final int WITHIN = 4_096;
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--[\\s\\S]{0,2000}?-->\\s*)?<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|br|span|a|h[1-6]|article|section|main|body|html|head|title|meta|ul|ol|li|table|tr|td|img|figure|strong|em|b|i|blockquote)(?:\\s[^<>]{0,300})?/?>",
            Pattern.CASE_INSENSITIVE);

    private HtmlLooks() {}

    static boolean isHtml(String text, String name) {
        String head = text.substring(0, Math.min(text.length(), WITHIN));
        if (text.indexOf('<') < 0) {
            return false;
        }
        if (DOCUMENT.matcher(head).lookingAt()) {
            return true;
        }
        long tags = TAG.matcher(text).results().limit(20).count();
        return isNamedHtml(name) ? tags >= 1 : tags >= 20 && text.stripLeading().startsWith("<");
    }

    private static boolean isNamedHtml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int query = lower.indexOf('?');
        String path = query < 0 ? lower : lower.substring(0, query);
        return path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".xhtml") || path.endsWith(".shtml");
    }
}
