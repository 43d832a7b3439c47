package onrecord.importer.store;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.importer.text.Span;

/** What readers see of a fact's words: no markup, any white space one space, and none before a comma or the like. */
final class ShownText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]++");
    private static final String CLOSING = ",.;:!?)]}…’”»";

    private ShownText() {}

    /** The words of cleaned spans. */
    static String of(List<Span> spans, String clean) {
        StringBuilder plain = new StringBuilder();
        for (Span span : spans) {
            String words = SPACE.matcher(span.of(clean)).replaceAll(" ").strip();
            if (!plain.isEmpty() && !words.isEmpty() && CLOSING.indexOf(words.charAt(0)) < 0) {
                plain.append(' ');
            }
            plain.append(words);
        }
        return plain.toString();
    }
}
