package onrecord.importer.language.segment;

import onrecord.importer.text.Span;

/** Rewrites a passage with the plain glyphs that engines were trained on, one code unit for one. */
final class PlainGlyphs {

    private static final String DOUBLE_QUOTES =
            "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u2036\u301D\u301E\u301F\uFF02";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u2035\u00B4\u02BC\uFF07`";
    private static final String INVISIBLE = "\u200B\u2060\uFEFF\u180E";

    private PlainGlyphs() {}

    static String of(CharSequence text, Span passage) {
        char[] plain = new char[passage.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(text.charAt(passage.start() + i));
        }
        return new String(plain);
    }

    private static char plain(char c) {
        if (c > ' ' && c < '\u007F' && c != '`') {
            return c;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0) {
            return ' ';
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        return SINGLE_QUOTES.indexOf(c) >= 0 ? '\'' : c;
    }
}
