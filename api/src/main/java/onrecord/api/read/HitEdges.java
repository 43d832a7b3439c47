package onrecord.api.read;

import java.util.ArrayList;
import java.util.List;
import onrecord.api.text.Sought;

/** What was selected on the edges of a search. */
final class HitEdges {

    private interface Part {
        void fill(Found found, Item edge);
    }

    private final List<Part> parts = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    HitEdges(Selection edges, Sought sought, String order) {
        for (Selection child : edges.children()) {
            switch (child.name()) {
                case "cursor" -> parts.add((found, edge) -> edge.put(child.key(), found.cursor(order)));
                case "score" -> parts.add((found, edge) -> edge.put(child.key(), found.score()));
                case "node" -> {
                    HitNodes nodes = new HitNodes(child);
                    parts.add(nodes::want);
                    steps.addAll(nodes.steps());
                }
                case "snippets" -> {
                    List<SnippetStep> snippets = SnippetStep.all(child, sought);
                    parts.add((found, edge) -> snippets.forEach(step -> step.want(found, edge)));
                    steps.addAll(snippets);
                }
                default -> parts.add((found, edge) -> edge.put(child.key(), child.typeName()));
            }
        }
    }

    Item item(Found found) {
        Item edge = new Item("SearchEdge");
        parts.forEach(part -> part.fill(found, edge));
        return edge;
    }

    List<Step> steps() {
        return steps;
    }
}
