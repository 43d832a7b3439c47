package onrecord.importer.entity.name;

import java.util.ArrayList;
import java.util.List;

/** How English makes the word for a land's people of the land's name, and back: Veldmark – Veldmarkian, Orsa – Orsan. */
final class Demonyms {

    private static final int SHORTEST = 4;

    private Demonyms() {}

    /** What the people of a land might be called. */
    static List<String> of(String land) {
        List<String> demonyms = new ArrayList<>();
        if (land.length() >= SHORTEST && land.endsWith("a")) {
            demonyms.add(land + "n");
            demonyms.add(land + "ns");
        } else if (land.length() >= SHORTEST && isConsonant(land.charAt(land.length() - 1))) {
            demonyms.add(land + "ian");
            demonyms.add(land + "ians");
        }
        return demonyms;
    }

    /** What land somebody might be called by. */
    static List<String> lands(String demonym) {
        String single = demonym.endsWith("ns") ? demonym.substring(0, demonym.length() - 1) : demonym;
        List<String> lands = new ArrayList<>();
        if (single.endsWith("an") && single.length() > SHORTEST) {
            lands.add(single.substring(0, single.length() - 1));
        }
        if (single.endsWith("ian") && single.length() > SHORTEST + 2) {
            lands.add(single.substring(0, single.length() - 3));
        }
        return lands;
    }

    private static boolean isConsonant(char letter) {
        return Character.isLetter(letter) && "aeiouy".indexOf(letter) < 0;
    }
}
