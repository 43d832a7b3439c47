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

/** Statements. */
final class Statements {

    static final Order SAID_ON = order("SAID_ON", key("t.said_order", Kind.INTEGER), key("t.id", Kind.LONG));
    static final Order LINKED = SAID_ON.by("l.said_order", "l.statement_id");
    static final Order CONFIDENCE = order("CONFIDENCE", key("t.confidence", Kind.FLOAT), key("t.id", Kind.LONG));
    static final Order ARTICLE =
            order("ARTICLE", key("t.article_id", Kind.LONG), key("t.ordinal", Kind.INTEGER), key("t.id", Kind.LONG));
    static final Order SUREST = order("SUREST", key("l.confidence", Kind.FLOAT), key("l.event_id", Kind.LONG));

    static final Entity STATEMENT = entity(
                    "Statement",
                    "statement",
                    id(),
                    text("kind"),
                    text("text"),
                    text("plainText", "coalesce(t.plain, t.text)"),
                    many("spans", "Span", "statement_span t", "t.statement_id", "t.ordinal"),
                    text("cue"),
                    span("cueSpan", "t.cue"),
                    spoken("speaker", "t.speaker_id", "t.unnamed_speaker"),
                    span("speakerSpan", "t.speaker"),
                    required("article", "Article", "t.article_id"),
                    date("saidOn", "t.said"),
                    one("occasion", "Event", "t.occasion_id"),
                    page(
                                    "events",
                                    "Event",
                                    Source.through("statement_event", "statement_id", "event t on t.id = l.event_id")
                                            .hint("statement_event_surest"),
                                    down(SUREST))
                            .edge(span("evidence", "l.evidence"), number("confidence", "l.confidence")),
                    page(
                            "mentions",
                            "Mention",
                            Source.all(
                                    "statement_mention l join mention t on t.id = l.mention_id",
                                    "l.statement_id = $ and t.agent_id is not null"),
                            up(Articles.TEXT)),
                    number("confidence", "t.confidence"))
            .ordered(SAID_ON, CONFIDENCE, ARTICLE)
            .counted(
                    "t.said",
                    facet("MONTH", "to_char(t.said_earliest, 'YYYY-MM')"),
                    facet("KIND", "t.kind"),
                    facet("SPEAKER", "t.speaker_id", "Agent"),
                    facet("PUBLISHER", "fa.publisher_id", "Organization")
                            .joined("join article fa on fa.id = t.article_id"),
                    facet("EVENT", "fe.event_id", "Event")
                            .manifold("join statement_event fe on fe.statement_id = t.id"),
                    facet("EVENT_TYPE", "fv.type")
                            .manifold("join statement_event fe on fe.statement_id = t.id"
                                    + " join event fv on fv.id = fe.event_id"),
                    facet("MENTIONED", "fm.agent_id", "Agent")
                            .manifold("join statement_mention fs on fs.statement_id = t.id"
                                    + " join mention fm on fm.id = fs.mention_id"))
            .filtered(
                    condition("kind", Operand.ENUMS, "t.kind = any(?)"),
                    naming("speaker", "t.speaker_id = ?", "Person", "Organization", "Place"),
                    naming("event", "t.id in (select statement_id from statement_event where event_id = ?)", "Event"),
                    naming(
                            "mentions",
                            "t.id in (select sm.statement_id from statement_mention sm"
                                    + " join mention m on m.id = sm.mention_id where m.agent_id = ?)",
                            "Person",
                            "Organization",
                            "Place"),
                    naming("article", "t.article_id = ?", "Article"),
                    condition("text", Operand.SEARCH, "statement"),
                    condition("saidFrom", Operand.DATE, "t.said_latest >= ?"),
                    condition("saidTo", Operand.DATE, "t.said_earliest <= ?"),
                    condition("minConfidence", Operand.NUMBER, "t.confidence >= ?"),
                    naming("occasion", "t.occasion_id = ?", "Event"),
                    naming(
                            "publisher",
                            "t.article_id in (select id from article where publisher_id = ?)",
                            "Organization"),
                    namingAny("speakers", "t.speaker_id = any(?)", "Person", "Organization", "Place"),
                    namingAny(
                            "publishers",
                            "t.article_id in (select id from article where publisher_id = any(?))",
                            "Organization"),
                    namingAny(
                            "mentionsAny",
                            "t.id in (select sm.statement_id from statement_mention sm"
                                    + " join mention m on m.id = sm.mention_id where m.agent_id = any(?))",
                            "Person",
                            "Organization",
                            "Place"),
                    condition(
                            "eventType",
                            Operand.ENUMS,
                            "exists (select 1 from statement_event e join event v on v.id = e.event_id"
                                    + " where e.statement_id = t.id and v.type = any(?))"));

    static final Entity SPAN =
            entity("Span", "statement_span", integer("start", "t.span_start"), integer("end", "t.span_end"));

    private Statements() {}
}
