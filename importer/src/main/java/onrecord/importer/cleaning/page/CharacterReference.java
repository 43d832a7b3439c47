package onrecord.importer.cleaning.page;

import org.jsoup.nodes.Entities;

/** A character reference in the source ({@code &rsquo;}, {@code &#8217;}) and what it stands for in the text. */
record CharacterReference(int rawLength, int decodedLength) {

    private static final CharacterReference NONE = new CharacterReference(0, 0);
    private static final int LONGEST_NAME = 40;

    boolean found() {
        return rawLength > 0;
    }

    /** The reference that starts at {@code at}, if what it stands for is what the text has at {@code done}. */
    static CharacterReference at(String raw, int at, int end, String decoded, int done) {
        if (raw.charAt(at) != '&' || at + 2 >= end) {
            return NONE;
        }
        return raw.charAt(at + 1) == '#' ? numeric(raw, at, end, decoded, done) : named(raw, at, end, decoded, done);
    }

    private static CharacterReference numeric(String raw, int at, int end, String decoded, int done) {
        boolean hex = Character.toLowerCase(raw.charAt(at + 2)) == 'x';
        int i = at + (hex ? 3 : 2);
        int digits = i;
        while (i < end && Character.digit(raw.charAt(i), hex ? 16 : 10) >= 0) {
            i++;
        }
        if (i == digits) {
            return NONE;
        }
        int length = i - at + (i < end && raw.charAt(i) == ';' ? 1 : 0);
        return new CharacterReference(length, Character.charCount(decoded.codePointAt(done)));
    }

    private static CharacterReference named(String raw, int at, int end, String decoded, int done) {
        int i = at + 1;
        while (i < end && i - at <= LONGEST_NAME && Character.isLetterOrDigit(raw.charAt(i))) {
            i++;
        }
        String name = raw.substring(at + 1, i);
        if (i < end && raw.charAt(i) == ';' && stands(name, decoded, done)) {
            return new CharacterReference(
                    name.length() + 2, Entities.getByName(name).length());
        }
        for (int length = name.length(); length > 1; length--) {
            String prefix = name.substring(0, length);
            if (Entities.isBaseNamedEntity(prefix) && stands(prefix, decoded, done)) {
                return new CharacterReference(
                        length + 1, Entities.getByName(prefix).length());
            }
        }
        return NONE;
    }

    private static boolean stands(String name, String decoded, int done) {
        String value = Entities.getByName(name);
        return !value.isEmpty() && decoded.startsWith(value, done);
    }
}
