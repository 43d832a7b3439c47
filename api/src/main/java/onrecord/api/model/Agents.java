package onrecord.api.model;

import static onrecord.api.model.Condition.condition;
import static onrecord.api.model.Condition.naming;
import static onrecord.api.model.Entity.entity;
import static onrecord.api.model.Lines.*;
import static onrecord.api.model.Order.key;
import static onrecord.api.model.Order.order;

import java.util.Map;
import onrecord.api.model.Condition.Operand;

/** People, organizations and places. */
final class Agents {

    static final Order NAME = order("NAME", key("t.name", Kind.TEXT), key("t.id", Kind.LONG));
    static final Order STATEMENTS = order("STATEMENTS", key("t.statement_count", Kind.INTEGER), key("t.id", Kind.LONG));
    static final Order ARTICLES = order("ARTICLES", key("t.article_count", Kind.INTEGER), key("t.id", Kind.LONG));

    private static final Condition NAMED =
            condition("name", Operand.NAME, "exists (select 1 from agent_name n where n.agent_id = t.id and *)");

    static final Entity AGENT = entity(
                    "Agent",
                    "agent",
                    id(),
                    text("name"),
                    texts("aliases", "t.name", "agent_name t", "not t.canonical", "t.agent_id"),
                    page("statements", "Statement", Source.by("statement t", "t.speaker_id"), down(Statements.SAID_ON)),
                    page(
                            "events",
                            "Event",
                            Source.through("participant", "agent_id", "event t on t.id = l.event_id")
                                    .hint("participant_date"),
                            down(Events.LINKED)),
                    page(
                            "articles",
                            "Article",
                            Source.through("agent_article", "agent_id", "article t on t.id = l.article_id")
                                    .hint("agent_article_published"),
                            down(Articles.LINKED)),
                    many(
                            "positions",
                            "Position",
                            "agent_position t",
                            "t.agent_id",
                            "t.last_seen_latest desc nulls last, t.id"),
                    one("place", "Place", "t.place_id"),
                    text("kind", "coalesce(t.place_kind, 'OTHER')"),
                    text("countryCode", "t.country_code"))
            .typed("t.kind", Map.of("PERSON", "Person", "ORGANIZATION", "Organization", "PLACE", "Place"))
            .ordered(NAME, STATEMENTS, ARTICLES);

    static final Entity PERSON = AGENT.filtered(
            NAMED,
            condition(
                    "position",
                    Operand.WORDS,
                    "exists (select 1 from agent_position p where p.agent_id = t.id and lower(p.title) like ?)"));

    static final Entity ORGANIZATION = AGENT.filtered(NAMED, naming("place", "t.place_id = ?", "Place"));

    static final Entity PLACE = AGENT.filtered(
            NAMED,
            condition("kind", Operand.ENUMS, "t.place_kind = any(?)"),
            condition("countryCode", Operand.TEXT, "t.country_code = ?"));

    static final Entity POSITION = entity(
            "Position",
            "agent_position",
            text("title"),
            one("organization", "Organization", "t.organization_id"),
            one("place", "Place", "t.place_id"),
            date("firstSeen", "t.first_seen"),
            date("lastSeen", "t.last_seen"));

    private Agents() {}
}
