package onrecord.importer.cleaning.page;

import java.util.List;

/** "Related" and "Share": headings inside the article of which nothing is left when the noise is gone. */
final class OrphanHeadings {

    private OrphanHeadings() {}

    static void dropFrom(List<Passage> passages, Zone[] zones) {
        boolean somethingFollows = false;
        boolean noiseFollows = false;
        for (int i = zones.length - 1; i >= 0; i--) {
            if (zones[i] == Zone.OUTSIDE || zones[i] == Zone.COMMENT) {
                noiseFollows = true;
            } else if (!isHeading(passages.get(i))) {
                somethingFollows = true;
                noiseFollows = false;
            } else if (zones[i] == Zone.CONTENT) {
                zones[i] = noiseFollows && !somethingFollows ? Zone.OUTSIDE : zones[i];
                somethingFollows = false;
            }
        }
    }

    private static boolean isHeading(Passage passage) {
        return passage.element().normalName().matches("h[2-6]");
    }
}
