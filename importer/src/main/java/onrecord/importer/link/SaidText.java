package onrecord.importer.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;

/** The stretches of a text that are somebody's words, joined where they overlap. */
final class SaidText {

    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

    SaidText(List<Statement> statements) {
        List<Span> spans = statements.stream()
                .flatMap(statement -> statement.spans().stream())
                .sorted()
                .toList();
        for (Span span : spans) {
            Map.Entry<Integer, Integer> last = endByStart.lastEntry();
            if (last != null && span.start() <= last.getValue()) {
                endByStart.put(last.getKey(), Math.max(last.getValue(), span.end()));
            } else {
                endByStart.put(span.start(), span.end());
            }
        }
    }

    boolean overlaps(Span span) {
        Map.Entry<Integer, Integer> entry = endByStart.lowerEntry(span.end());
        return entry != null && entry.getValue() > span.start();
    }
}
