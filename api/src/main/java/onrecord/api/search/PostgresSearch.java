package onrecord.api.search;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import onrecord.api.text.Sought;
import onrecord.api.text.Sought.All;
import onrecord.api.text.Sought.Any;
import onrecord.api.text.Sought.Not;
import onrecord.api.text.Sought.Phrase;

/** Asks the column {@code search} of the tables, which holds words and stems at the same places. */
public final class PostgresSearch implements Search {

    @Override
    public Part condition(String table, Sought sought, Connections store) {
        return condition(table, sought);
    }

    private static Part condition(String table, Sought sought) {
        Part query = Query.of(table, sought);
        return new Part("t.search @@ " + query.sql(), query.values());
    }

    /** Near each other is better, often is better, and in a short text; in names and titles best. */
    @Override
    public Ranking ranking(String table, Sought sought) {
        Part query = Query.of(table, sought);
        String score = "cast(ts_rank_cd(t.search, " + query.sql() + ", 1) as double precision)";
        return new Ranking.InSql(condition(table, sought), new Part(score, query.values()));
    }

    /** It is found as soon as it is there. */
    @Override
    public void await(Connection store) {}

    @Override
    public void close() {}

    /** A tsquery made of functions, whose parameters hold words alone. */
    private static final class Query {

        private final String configuration;
        private final List<Value> values = new ArrayList<>();

        private Query(String configuration) {
            this.configuration = configuration;
        }

        /** In parentheses. */
        static Part of(String table, Sought sought) {
            Query query = new Query(table.equals("agent") ? "onrecord_words" : "onrecord_stems");
            return new Part("(" + query.sql(sought) + ")", query.values);
        }

        private String sql(Sought sought) {
            if (sought instanceof Phrase phrase) {
                return phrase(phrase);
            }
            if (sought instanceof Not not) {
                return "!! (" + sql(not.part()) + ")";
            }
            return sought instanceof All all ? joined(all.parts(), " && ") : joined(((Any) sought).parts(), " || ");
        }

        private String joined(List<Sought> parts, String operator) {
            List<String> each = parts.stream().map(this::sql).toList();
            return "(" + String.join(operator, each) + ")";
        }

        private String phrase(Phrase phrase) {
            int whole = phrase.words().size() - (phrase.isPrefix() ? 1 : 0);
            List<String> parts = new ArrayList<>();
            if (whole > 0) {
                parts.add("phraseto_tsquery('" + configuration + "', ?)");
                add(String.join(" ", phrase.forms().subList(0, whole)));
            }
            if (phrase.isPrefix()) {
                parts.add("to_tsquery('onrecord_words', ?)");
                add("'" + phrase.forms().get(whole) + "':*");
            }
            return parts.size() > 1 ? "(" + String.join(" <-> ", parts) + ")" : parts.get(0);
        }

        private void add(String words) {
            values.add((statement, index) -> statement.setString(index, words));
        }
    }
}
