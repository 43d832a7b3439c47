package onrecord.importer.resolve;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.resolve.agent.CastArticle;
import onrecord.importer.resolve.agent.CastMember;
import onrecord.importer.resolve.agent.CastPosition;
import onrecord.importer.resolve.agent.Casts;
import onrecord.importer.resolve.agent.PrintedName;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.PlaceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Reads the casts of all stored articles, and which agent each member is so far. */
final class StoredCasts {

    private static final String FIXED = """
            select member_id from byline
            union select publisher_member_id from article where publisher_member_id is not null
            union select dateline_member_id from article where dateline_member_id is not null
            """;

    private final Set<Long> fixed = new HashSet<>();
    private final Map<Long, List<PrintedName>> printed = new HashMap<>();
    private final Map<Long, List<CastPosition>> positions = new HashMap<>();
    private final List<CastMember> members = new ArrayList<>();
    private final Map<Long, Long> agents = new HashMap<>();
    private final List<CastArticle> articles = new ArrayList<>();

    StoredCasts(JdbcOperations jdbc) {
        jdbc.query(
                "select member_id, text, count(*) from mention where kind = 'NAME' group by member_id, text", row -> {
                    add(printed, row.getLong(1), new PrintedName(row.getString(2), row.getInt(3)));
                });
        jdbc.query(
                "select member_id, title, organization_member_id, place_member_id from cast_position"
                        + " order by member_id, ordinal",
                row -> {
                    add(positions, row.getLong(1), new CastPosition(row.getString(2), id(row, 3), id(row, 4)));
                });
        jdbc.query(FIXED, row -> {
            fixed.add(row.getLong(1));
        });
        jdbc.query(
                "select id, article_id, kind, name, home_member_id, place_kind, country_code, agent_id"
                        + " from cast_member",
                row -> {
                    addMember(row);
                });
        jdbc.query("select id, published_earliest, dateline_member_id from article", row -> {
            articles.add(new CastArticle(row.getLong(1), row.getObject(2, LocalDate.class), id(row, 3)));
        });
    }

    private static <T> void add(Map<Long, List<T>> lists, long key, T value) {
        lists.computeIfAbsent(key, id -> new ArrayList<>(2)).add(value);
    }

    private void addMember(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        String place = row.getString(6);
        members.add(new CastMember(
                id,
                row.getLong(2),
                AgentKind.valueOf(row.getString(3)),
                row.getString(4),
                printed.getOrDefault(id, List.of()),
                fixed.contains(id),
                id(row, 5),
                place == null ? null : PlaceKind.valueOf(place),
                row.getString(7),
                positions.getOrDefault(id, List.of())));
        Long agent = id(row, 8);
        if (agent != null) {
            agents.put(id, agent);
        }
    }

    static @Nullable Long id(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }

    Casts casts() {
        return new Casts(members, articles);
    }

    /** The agent that a member is in the store so far. */
    @Nullable
    Long agent(long member) {
        return agents.get(member);
    }
}
