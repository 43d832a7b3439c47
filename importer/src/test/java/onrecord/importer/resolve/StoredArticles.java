package onrecord.importer.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.store.Ids;
import onrecord.importer.store.RowWriter;
import onrecord.schema.table.ArticleEventParticipantRow;
import onrecord.schema.table.ArticleEventRow;
import onrecord.schema.table.ArticleLinkRow;
import onrecord.schema.table.ArticleRow;
import onrecord.schema.table.BylineRow;
import onrecord.schema.table.CastMemberRow;
import onrecord.schema.table.CastPositionRow;
import onrecord.schema.table.EventMentionRow;
import onrecord.schema.table.MentionRow;
import onrecord.schema.table.StatementRow;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.DateBasis;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.MentionKind;
import onrecord.schema.vocabulary.ParticipantRole;
import onrecord.schema.vocabulary.PlaceKind;
import onrecord.schema.vocabulary.StatementKind;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stores what small articles tell, as the importer would. */
final class StoredArticles {

    private final JdbcTemplate jdbc;

    StoredArticles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An envoy visits a town in Norway on a day and says something about it. */
    void visit(String uri, String envoy, String role, String town, LocalDate day, String title) {
        long article = Ids.of(uri);
        LocalDate published = day.plusDays(1);
        List<Record> rows = new ArrayList<>();
        CastMemberRow person = member(rows, article, AgentKind.PERSON, envoy, null, null, null);
        CastMemberRow country = member(rows, article, AgentKind.PLACE, "Norway", null, PlaceKind.COUNTRY, "NO");
        CastMemberRow place = member(rows, article, AgentKind.PLACE, town, null, PlaceKind.CITY, "NO");
        CastMemberRow paper = member(rows, article, AgentKind.ORGANIZATION, "The Fjord Post", country.id(), null, null);
        rows.add(new CastPositionRow(Ids.of(person.id(), role), article, person.id(), 0, role, null, country.id()));
        rows.add(new BylineRow(article, 0, person.id(), null));
        long event = Ids.of(article, "event");
        rows.add(new ArticleEventRow(
                event,
                article,
                0,
                EventType.CONSULT,
                title,
                "visit",
                day.toString(),
                day,
                day,
                DateBasis.STATED,
                true,
                place.id(),
                null));
        rows.add(new ArticleEventParticipantRow(event, person.id(), ParticipantRole.ACTOR));
        rows.add(new ArticleEventParticipantRow(event, country.id(), ParticipantRole.RECIPIENT));
        rows.add(new EventMentionRow(event, 0, article, null, 0, 5, "visit", null));
        long statement = Ids.of(article, "statement");
        rows.add(new StatementRow(
                statement,
                article,
                0,
                StatementKind.DIRECT,
                "Well",
                null,
                null,
                null,
                person.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                (int) day.toEpochDay(),
                event,
                null,
                0.9,
                null));
        rows.add(new ArticleLinkRow(statement, event, 0, 5, 0.7));
        jdbc.update("delete from article where id = ?", article);
        RowWriter writer = new RowWriter(jdbc);
        writer.insert(List.of(new ArticleRow(
                article,
                uri,
                title,
                paper.id(),
                null,
                place.id(),
                null,
                published.toString(),
                published,
                published,
                DateBasis.STATED,
                (int) published.toEpochDay(),
                "en",
                "visit",
                "hash",
                "version",
                1,
                "visit",
                null)));
        rows.forEach(row -> writer.insert(List.of(row)));
    }

    void remove(String uri) {
        jdbc.update("delete from article where id = ?", Ids.of(uri));
    }

    private static CastMemberRow member(
            List<Record> rows, long article, AgentKind kind, String name, Long home, PlaceKind place, String code) {
        long id = Ids.of(article, kind, name);
        CastMemberRow member = new CastMemberRow(id, article, 0, kind, name, home, place, code, null);
        rows.add(member);
        rows.add(new MentionRow(Ids.of(id, "mention"), article, id, null, MentionKind.NAME, 0, 1, name + "'s", null));
        return member;
    }
}
