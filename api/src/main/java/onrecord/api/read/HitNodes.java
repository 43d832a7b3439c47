package onrecord.api.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loads what was found, one table after the other. */
final class HitNodes {

    private final Map<String, OneStep> steps = new LinkedHashMap<>();
    private final String key;

    HitNodes(Selection node) {
        key = node.key();
        for (String type : List.of("Agent", "Event", "Statement", "Article")) {
            steps.put(type, new OneStep(node, type, true));
        }
    }

    /** The row is to become the owner's value. */
    void want(Found found, Item owner) {
        owner.put(key, null); // keeps its place among the owner's values
        OneStep step = steps.get(table(found));
        if (step != null) {
            step.want(found.id(), owner);
        }
    }

    /** The SDL type that the whole table serves. */
    private static String table(Found found) {
        return found.searched().entity().table().equals("agent")
                ? "Agent"
                : found.searched().type();
    }

    Collection<Step> steps() {
        return new ArrayList<>(steps.values());
    }
}
