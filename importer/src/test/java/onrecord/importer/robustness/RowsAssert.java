package onrecord.importer.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.store.ArticleRows;
import onrecord.schema.table.EventMentionRow;
import onrecord.schema.table.MentionRow;
import onrecord.schema.table.StatementRow;
import onrecord.schema.table.StatementSpanRow;

/** What holds of an article's rows, whatever the article is: they fit their columns and say what the text says. */
final class RowsAssert {

    private final Map<String, Integer> longest;

    /** @param longest how many characters a column holds, by {@code table.column} */
    RowsAssert(Map<String, Integer> longest) {
        this.longest = longest;
    }

    void assertSound(ArticleRows rows, String raw) {
        Set<List<Object>> ids = new HashSet<>();
        Map<Long, String> spoken = spoken(rows, raw);
        fits(rows.article());
        for (Record row : rows.facts()) {
            fits(row);
            if (row.getClass().getRecordComponents()[0].getName().equals("id")) {
                assertThat(ids.add(List.of(
                                row.getClass(), value(row, row.getClass().getRecordComponents()[0]))))
                        .as("%s has an id of its own", row)
                        .isTrue();
            }
            if (row instanceof MentionRow mention) {
                claims(raw, mention.spanStart(), mention.spanEnd(), mention.text());
            } else if (row instanceof EventMentionRow mention) {
                claims(raw, mention.spanStart(), mention.spanEnd(), mention.text());
            } else if (row instanceof StatementRow statement) {
                statement(statement, spoken.get(statement.id()), raw);
            }
        }
    }

    /** What stands at a statement's spans, by its id. */
    private static Map<Long, String> spoken(ArticleRows rows, String raw) {
        return rows.facts().stream()
                .filter(StatementSpanRow.class::isInstance)
                .map(StatementSpanRow.class::cast)
                .collect(Collectors.groupingBy(
                        StatementSpanRow::statementId,
                        Collectors.mapping(
                                span -> raw.substring(span.spanStart(), span.spanEnd()), Collectors.joining(" "))));
    }

    private static void statement(StatementRow statement, String spoken, String raw) {
        if (statement.cue() != null) {
            claims(raw, statement.cueStart(), statement.cueEnd(), statement.cue());
        }
        if (statement.speakerStart() != null) {
            assertThat(raw.substring(statement.speakerStart(), statement.speakerEnd()))
                    .isNotBlank();
        }
        assertThat(statement.text()).isEqualTo(spoken);
    }

    private static void claims(String raw, int start, int end, String claimed) {
        assertThat(raw.substring(start, end)).isEqualTo(claimed);
    }

    private void fits(Record row) {
        String table = snake(row.getClass().getSimpleName().replaceAll("Row$", ""));
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            String column = table + "." + snake(component.getName());
            if (value(row, component) instanceof String text && longest.containsKey(column)) {
                assertThat(text.length()).as("%s: %s", column, text).isLessThanOrEqualTo(longest.get(column));
            }
        }
    }

    private static Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
