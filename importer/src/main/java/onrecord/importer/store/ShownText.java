package onrecord.importer.store;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** What readers see of a fact's words: no markup, any white space one space, and none before a comma or the like. */
final class ShownText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]++");
    private static final String CLOSING = ",.;:!?)]}…’”»";

    private ShownText() {}

    /** The words of cleaned spans, at most so many characters of them; null where they are the text itself. */
    static @Nullable String unless(String text, List<Span> spans, String clean, int longest) {
        StringBuilder plain = new StringBuilder();
        for (Span span : spans) {
            String words = SPACE.matcher(span.of(clean)).replaceAll(" ").strip();
            if (!plain.isEmpty() && !words.isEmpty() && CLOSING.indexOf(words.charAt(0)) < 0) {
                plain.append(' ');
            }
            plain.append(words);
        }
        String shown = plain.substring(0, Math.min(plain.length(), longest));
        return shown.equals(text) ? null : shown;
    }
}
