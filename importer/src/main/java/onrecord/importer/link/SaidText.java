package onrecord.importer.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;

/** The stretches of a text that are somebody's words, joined where they overlap. */
final class SaidText {

    private final TreeMap<Integer, Stretch> byStart = new TreeMap<>();

    /** Where it ends, and the statements that it is made of, by their index. */
    private record Stretch(int end, List<Integer> statements) {}

    private record Part(Span span, int statement) {}

    SaidText(List<Statement> statements) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            for (Span span : statements.get(i).spans()) {
                parts.add(new Part(span, i));
            }
        }
        parts.sort(Comparator.comparing(Part::span));
        parts.forEach(this::add);
    }

    private void add(Part part) {
        Map.Entry<Integer, Stretch> last = byStart.lastEntry();
        if (last != null && part.span().start() <= last.getValue().end()) {
            last.getValue().statements().add(part.statement());
            byStart.put(
                    last.getKey(),
                    new Stretch(
                            Math.max(last.getValue().end(), part.span().end()),
                            last.getValue().statements()));
        } else {
            byStart.put(
                    part.span().start(), new Stretch(part.span().end(), new ArrayList<>(List.of(part.statement()))));
        }
    }

    /** The statements whose words, or words joined to theirs, a stretch has in common. */
    List<Integer> by(Span span) {
        Map.Entry<Integer, Stretch> entry = byStart.lowerEntry(span.end());
        return entry != null && entry.getValue().end() > span.start()
                ? entry.getValue().statements()
                : List.of();
    }
}
