package onrecord.api.text;

/** What stands in a page's source and not in its text: tags, and characters written as entities. */
final class Markup {

    private static final int LONGEST_ENTITY = 8;

    private Markup() {}

    /** How long a tag or an entity is that begins here; 0 where none does. */
    static int length(String text, int place, int end) {
        return switch (text.charAt(place)) {
            case '<' -> tag(text, place, end);
            case '&' -> entity(text, place, end);
            default -> 0;
        };
    }

    private static int tag(String text, int start, int end) {
        if (start + 1 >= end || !isTagStart(text.charAt(start + 1))) {
            return 0;
        }
        for (int i = start + 2; i < end; i++) {
            if (text.charAt(i) == '<') {
                return 0;
            }
            if (text.charAt(i) == '>') {
                return i + 1 - start;
            }
        }
        return 0;
    }

    private static int entity(String text, int start, int end) {
        int first = start + 1;
        boolean number = first < end && text.charAt(first) == '#';
        int name = number ? first + 1 : first;
        int place = name;
        while (place < end && place - first < LONGEST_ENTITY && isNamePart(text.charAt(place), number)) {
            place++;
        }
        boolean closed = place < end && text.charAt(place) == ';';
        return closed && place - first >= 2 ? place + 1 - start : 0;
    }

    private static boolean isTagStart(char c) {
        return isLetter(c) || c == '/' || c == '!';
    }

    private static boolean isNamePart(char c, boolean number) {
        return isLetter(c) || number && '0' <= c && c <= '9';
    }

    private static boolean isLetter(char c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
    }
}
