package onrecord.importer.store;

import java.util.List;
import onrecord.importer.text.Span;

/** What readers see of a fact's words: no markup, any white space one space, and none before a comma or the like. */
final class ShownText {

    private static final String CLOSING = ",.;:!?)]}…’”»";

    private ShownText() {}

    /** The words of cleaned spans. */
    static String of(List<Span> spans, String clean) {
        if (spans.size() == 1) {
            return spaced(spans.get(0).of(clean)).strip();
        }
        StringBuilder plain = new StringBuilder();
        for (Span span : spans) {
            String words = spaced(span.of(clean)).strip();
            if (!plain.isEmpty() && !words.isEmpty() && CLOSING.indexOf(words.charAt(0)) < 0) {
                plain.append(' ');
            }
            plain.append(words);
        }
        return plain.toString();
    }

    private static String spaced(String words) {
        if (isSpaced(words)) {
            return words;
        }
        StringBuilder spaced = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = isSpace(c);
            if (!space || !gap) {
                spaced.append(space ? ' ' : c);
            }
            gap = space;
        }
        return spaced.toString();
    }

    private static boolean isSpaced(String words) {
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && isSpace(c) || c == ' ' && gap) {
                return false;
            }
            gap = c == ' ';
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c > '~' && Character.isSpaceChar(c);
    }
}
