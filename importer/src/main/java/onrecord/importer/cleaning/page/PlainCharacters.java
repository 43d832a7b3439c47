package onrecord.importer.cleaning.page;

import onrecord.importer.text.TextMap;

/**
 * A text with typographic white space made plain, one for one, and without the invisible characters that break words
 * (soft hyphens, zero-width spaces).
 */
record PlainCharacters(String text, TextMap map) {

    static PlainCharacters of(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        TextMap.Builder map = new TextMap.Builder();
        int runStart = 0;
        int copied = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= ' ' && c <= '~' || c == '\n') {
                continue;
            }
            text.append(raw, copied, i);
            copied = i + 1;
            if (isInvisible(c)) {
                map.add(i - runStart, runStart, i);
                runStart = i + 1;
            } else {
                text.append(isOldLineBreak(raw, i) ? '\n' : plain(c));
            }
        }
        text.append(raw, copied, raw.length());
        map.add(raw.length() - runStart, runStart, raw.length());
        return new PlainCharacters(text.toString(), map.build());
    }

    static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    private static boolean isOldLineBreak(String raw, int i) {
        return raw.charAt(i) == '\r' && (i + 1 == raw.length() || raw.charAt(i + 1) != '\n');
    }

    private static char plain(char c) {
        return switch (c) {
            case '\r' -> ' ';
            case '\u0085', '\u2028', '\u2029' -> '\n';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
