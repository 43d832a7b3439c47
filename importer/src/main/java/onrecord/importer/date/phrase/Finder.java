package onrecord.importer.date.phrase;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.date.expression.Found;
import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Words;

/** Finds the date phrases of a text, from left to right, the longest at each place. */
public final class Finder {

    private static final Rule GRAMMAR = new Grammar();

    private Finder() {}

    public static List<Found> find(Words words) {
        List<Found> found = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            Parsed parsed = GRAMMAR.at(words, index);
            if (parsed == null) {
                index++;
                continue;
            }
            found.add(Found.of(words, index, parsed.end(), parsed.expression()));
            index = parsed.end();
        }
        return found;
    }
}
