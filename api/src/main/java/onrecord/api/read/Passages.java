package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where in articles a row of each table stands: the first places, as far as that may be many. */
enum Passages {
    /** Its headline, body and captions; the whole text where nothing tells which these are. */
    ARTICLE(
            "article",
            "select article_id, article_id, '', span_start, span_end from block"
                    + " where kind = any(array['HEADLINE', 'BODY', 'CAPTION']) and article_id = any(?)"
                    + " order by article_id, ordinal") {
        @Override
        Map<Long, List<Passage>> of(Collection<Long> ids, Session session) throws SQLException {
            Map<Long, List<Passage>> blocks = super.of(ids, session);
            Map<Long, List<Passage>> passages = new HashMap<>();
            session.query("select id, text from article where id = any(?)", List.of(Param.keys(ids)), row -> {
                String text = Objects.requireNonNull(row.string(2));
                List<Passage> whole = List.of(new Passage(row.number(1), text, 0, text.length()));
                passages.put(
                        row.number(1),
                        blocks.getOrDefault(row.number(1), whole).stream()
                                .map(block -> block.in(text))
                                .toList());
            });
            return passages;
        }

        @Override
        Passage passage(long article, String text, int start, int end, int before) {
            return new Passage(article, text, start, end);
        }
    },
    /** The text of a statement is that of its spans, with a space between them. */
    STATEMENT(
            "statement",
            "select t.id, t.article_id, t.text, s.span_start, s.span_end from statement t"
                    + " join statement_span s on s.statement_id = t.id where t.id = any(?) order by t.id, s.ordinal") {
        @Override
        Passage passage(long article, String text, int start, int end, int before) {
            return new Passage(article, text.substring(before, before + end - start), start, end);
        }
    },
    EVENT("event", first("event_mention", "event_id", "text", "true", 5)) {
        @Override
        Passage passage(long article, String text, int start, int end, int before) {
            return new Passage(article, text, start, end);
        }
    },
    /** The line in which an agent is named. */
    AGENT(
            "agent",
            "select m.agent_id, m.article_id, a.text, m.span_start, m.span_end from ("
                    + first("mention", "agent_id", "text", "kind = 'NAME'", 2)
                    + ") m join article a on a.id = m.article_id order by m.agent_id, m.n") {
        @Override
        Passage passage(long article, String text, int start, int end, int before) {
            int from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
            int to = text.indexOf('\n', end);
            int nearFrom = Math.max(Math.min(from, start), start - NEAR);
            int nearTo = Math.min(to < 0 ? text.length() : to, end + NEAR);
            return new Passage(article, text.substring(nearFrom, nearTo), nearFrom, nearTo);
        }
    };

    private static final int NEAR = 200;

    private final String table;
    private final String sql;

    Passages(String table, String sql) {
        this.table = table;
        this.sql = sql;
    }

    private static String first(String table, String owner, String text, String where, int most) {
        return "select m." + owner + ", m.article_id, m." + text + ", m.span_start, m.span_end, m.n from (select "
                + owner + ", article_id, " + text + ", span_start, span_end, row_number() over (partition by " + owner
                + " order by article_id, span_start) as n from " + table + " where " + owner + " = any(?) and " + where
                + ") m where m.n <= " + most + " order by m." + owner + ", m.n";
    }

    String table() {
        return table;
    }

    /** For each row, by its id. */
    Map<Long, List<Passage>> of(Collection<Long> ids, Session session) throws SQLException {
        Map<Long, List<Passage>> passages = new HashMap<>();
        session.query(sql, List.of(Param.keys(ids)), row -> {
            List<Passage> own = passages.computeIfAbsent(row.number(1), id -> new ArrayList<>());
            int before = own.stream()
                    .mapToInt(passage -> passage.text().length() + 1)
                    .sum();
            String text = Objects.requireNonNull(row.string(3));
            own.add(passage(row.number(2), text, (int) row.number(4), (int) row.number(5), before));
        });
        return passages;
    }

    /** @param before how much of the text earlier passages have, with a space after each */
    abstract Passage passage(long article, String text, int start, int end, int before);
}
