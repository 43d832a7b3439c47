package onrecord.importer.source;

/** Looks at the characters of a decoded text. */
final class CharacterCheck {

    private CharacterCheck() {}

    static boolean isBlank(String text) {
        return text.chars().allMatch(CharacterCheck::isInvisible);
    }

    /** More than one in ten; NUL characters alone are another finding. */
    static boolean isMostlyControls(String text) {
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls += (c < ' ' || c == 127) && isControl(c) ? 1 : 0;
        }
        return controls * 10 > text.length();
    }

    static boolean isControl(int c) {
        return c < 32 && "\t\n\r\f\u001b".indexOf(c) < 0 || c == 127;
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF || c == 0x2060;
    }
}
