package onrecord.importer.resolve;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import onrecord.importer.resolve.agent.Agent;
import onrecord.importer.resolve.agent.CastMember;
import onrecord.importer.resolve.agent.CastPosition;
import onrecord.importer.resolve.name.Forms;
import onrecord.importer.store.Ids;
import onrecord.schema.NameKey;
import onrecord.schema.table.AgentPositionRow;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The rows of the roles in which articles print people. */
final class PositionTable {

    private final Map<Long, PublishedDate> published = new HashMap<>();
    private final Identities identities;
    private final List<AgentPositionRow> rows = new ArrayList<>();

    PositionTable(JdbcOperations jdbc, Identities identities) {
        this.identities = identities;
        jdbc.query(
                "select id, published_edtf, published_earliest, published_latest, published_basis from article"
                        + " where published_earliest is not null",
                row -> {
                    published.put(row.getLong(1), date(row));
                });
        identities.agents().forEach(this::add);
    }

    List<AgentPositionRow> rows() {
        return rows;
    }

    private static PublishedDate date(ResultSet row) throws SQLException {
        return new PublishedDate(
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                DateBasis.valueOf(row.getString(5)));
    }

    private record Printed(CastPosition position, long article) {}

    private void add(Agent agent) {
        if (agent.kind() != AgentKind.PERSON) {
            return;
        }
        Map<String, List<Printed>> byTitle = new TreeMap<>();
        for (CastMember member : agent.members()) {
            for (CastPosition position : member.positions()) {
                byTitle.computeIfAbsent(NameKey.of(position.title()), key -> new ArrayList<>())
                        .add(new Printed(position, member.articleId()));
            }
        }
        byTitle.forEach((key, printed) -> rows.add(row(agent, key, printed)));
    }

    private AgentPositionRow row(Agent agent, String key, List<Printed> printed) {
        List<PublishedDate> dates = dates(printed);
        PublishedDate first = dates.isEmpty() ? null : dates.get(0);
        PublishedDate last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        return new AgentPositionRow(
                Ids.of("position", agent.id(), key),
                agent.id(),
                title(printed),
                mostFrequent(
                        printed.stream()
                                .map(each -> each.position().organizationId())
                                .toList(),
                        AgentKind.ORGANIZATION),
                mostFrequent(
                        printed.stream().map(each -> each.position().placeId()).toList(), AgentKind.PLACE),
                first == null ? null : first.edtf(),
                first == null ? null : first.earliest(),
                first == null ? null : first.latest(),
                first == null ? null : first.basis(),
                last == null ? null : last.edtf(),
                last == null ? null : last.earliest(),
                last == null ? null : last.latest(),
                last == null ? null : last.basis());
    }

    /** When the articles that print it appeared, the earliest first. */
    private List<PublishedDate> dates(List<Printed> printed) {
        return printed.stream()
                .map(each -> published.get(each.article()))
                .filter(Objects::nonNull)
                .sorted(PublishedDate.EARLIEST_FIRST)
                .toList();
    }

    /** Most print it so; with capitals rather than without, as capitals sort first. */
    private static String title(List<Printed> printed) {
        Map<String, Integer> titles = new TreeMap<>(Comparator.naturalOrder());
        printed.forEach(each -> titles.merge(Forms.of(each.position().title()), 1, Integer::sum));
        return Objects.requireNonNull(AgentTables.mostFrequent(titles));
    }

    private @Nullable Long mostFrequent(List<@Nullable Long> members, AgentKind kind) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (Long member : members) {
            Long agent = identities.of(member, kind);
            if (agent != null) {
                counts.merge(agent, 1, Integer::sum);
            }
        }
        return AgentTables.mostFrequent(counts);
    }
}
