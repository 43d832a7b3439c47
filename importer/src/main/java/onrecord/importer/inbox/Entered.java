package onrecord.importer.inbox;

import java.util.List;
import java.util.Map;

/**
 * What became of files that were entered together.
 *
 * @param fates how many met which
 * @param waiting the names of those that are to be extracted
 */
public record Entered(Map<Fate, Integer> fates, List<String> waiting) {

    public Entered {
        fates = Map.copyOf(fates);
        waiting = List.copyOf(waiting);
    }
}
