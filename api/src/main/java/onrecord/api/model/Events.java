package onrecord.api.model;

import static onrecord.api.model.Condition.condition;
import static onrecord.api.model.Condition.naming;
import static onrecord.api.model.Condition.namingAny;
import static onrecord.api.model.Entity.entity;
import static onrecord.api.model.Facet.facet;
import static onrecord.api.model.Lines.*;
import static onrecord.api.model.Order.key;
import static onrecord.api.model.Order.order;

import onrecord.api.model.Condition.Operand;

/** Events. */
final class Events {

    static final Order DATE = order("DATE", key("t.date_order", Kind.INTEGER), key("t.id", Kind.LONG));
    static final Order LINKED = DATE.by("l.date_order", "l.event_id");
    static final Order STATEMENTS = order("STATEMENTS", key("t.statement_count", Kind.INTEGER), key("t.id", Kind.LONG));
    static final Order TOLD = order(
            "TOLD",
            key("t.article_id", Kind.LONG),
            key("t.span_start", Kind.INTEGER),
            key("t.article_event_id", Kind.LONG),
            key("t.ordinal", Kind.INTEGER));

    static final Entity EVENT = entity(
                    "Event",
                    "event",
                    id(),
                    text("title"),
                    text("type"),
                    date("date", "t.date"),
                    flag("occurred", "t.occurred"),
                    one("place", "Place", "t.place_id"),
                    many(
                            "participants",
                            "Participant",
                            "participant t",
                            "t.event_id",
                            "case t.role when 'ACTOR' then 0 when 'RECIPIENT' then 1 else 2 end, t.agent_id"),
                    page("mentions", "EventMention", Source.by("event_mention t", "t.event_id"), up(TOLD)),
                    page(
                            "statements",
                            "Statement",
                            Source.through("statement_event", "event_id", "statement t on t.id = l.statement_id")
                                    .hint("statement_event_said"),
                            down(Statements.LINKED)),
                    page(
                            "statementsMadeAt",
                            "Statement",
                            Source.by("statement t", "t.occasion_id"),
                            down(Statements.SAID_ON)),
                    page(
                            "articles",
                            "Article",
                            Source.through("event_article", "event_id", "article t on t.id = l.article_id")
                                    .hint("event_article_published"),
                            down(Articles.LINKED)))
            .ordered(DATE, STATEMENTS)
            .counted(
                    "t.date",
                    facet("MONTH", "to_char(t.date_earliest, 'YYYY-MM')"),
                    facet("TYPE", "t.type"),
                    facet("PLACE", "t.place_id", "Place"),
                    facet("PARTICIPANT", "fp.agent_id", "Agent").manifold("join participant fp on fp.event_id = t.id"))
            .filtered(
                    condition("type", Operand.ENUMS, "t.type = any(?)"),
                    naming(
                            "participant",
                            "t.id in (select event_id from participant where agent_id = ?)",
                            "Person",
                            "Organization",
                            "Place"),
                    naming("place", "t.place_id = ?", "Place"),
                    condition("from", Operand.DATE, "t.date_latest >= ?"),
                    condition("to", Operand.DATE, "t.date_earliest <= ?"),
                    condition("occurred", Operand.BOOLEAN, "t.occurred = ?"),
                    condition("text", Operand.SEARCH, "event"),
                    namingAny(
                            "participants",
                            "t.id in (select event_id from participant where agent_id = any(?))",
                            "Person",
                            "Organization",
                            "Place"),
                    namingAny("places", "t.place_id = any(?)", "Place"));

    static final Entity PARTICIPANT =
            entity("Participant", "participant", required("agent", "Agent", "t.agent_id"), text("role"));

    static final Entity MENTION = entity(
            "EventMention",
            "event_mention",
            required("article", "Article", "t.article_id"),
            span("span", "t.span"),
            text("text"),
            text("plainText", "coalesce(t.plain, t.text)"));

    private Events() {}
}
