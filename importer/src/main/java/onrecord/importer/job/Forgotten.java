package onrecord.importer.job;

import java.util.List;

/**
 * What was forgotten.
 *
 * @param articles how many articles were there
 * @param statements how many statements they made
 * @param uris what no import takes again
 * @param sameContent other sources with the same bytes, which stay
 */
public record Forgotten(int articles, int statements, List<String> uris, List<String> sameContent) {

    public Forgotten {
        uris = List.copyOf(uris);
        sameContent = List.copyOf(sameContent);
    }
}
