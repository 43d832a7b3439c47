package onrecord.importer.text;

import java.util.BitSet;
import java.util.Collection;

/** The first two characters of some words of two and more: most other words begin otherwise, and need not be looked up. */
public final class Beginnings {

    private final BitSet known = new BitSet();

    public Beginnings(Collection<String> words) {
        words.forEach(word -> known.set(beginning(word, 0)));
    }

    /** Whether any of them may stand here; false only where none does. */
    public boolean mayStandAt(String text, int start) {
        return known.get(beginning(text, start));
    }

    private static int beginning(String text, int start) {
        int second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        return (text.charAt(start) & 127) << 7 | second & 127;
    }
}
