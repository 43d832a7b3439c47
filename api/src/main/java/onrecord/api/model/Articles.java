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

/** Articles, what stands in them, and notices of what was not taken from a source. */
final class Articles {

    static final Order PUBLISHED_ON =
            order("PUBLISHED_ON", key("t.published_order", Kind.INTEGER), key("t.id", Kind.LONG));
    static final Order LINKED = PUBLISHED_ON.by("l.published_order", "l.article_id");
    static final Order TITLE = order("TITLE", key("coalesce(t.title, '')", Kind.TEXT), key("t.id", Kind.LONG));
    static final Order NAMED = order("FIRST_NAMED", key("l.ordinal", Kind.INTEGER), key("t.id", Kind.LONG));
    static final Order TEXT = order("TEXT", key("t.span_start", Kind.INTEGER), key("t.id", Kind.LONG));
    static final Order REVISION = order("REVISION", key("t.revision", Kind.INTEGER));
    static final Order NOTICES = order("URI", key("t.uri", Kind.TEXT), key("t.id", Kind.LONG));

    static final Entity ARTICLE = entity(
                    "Article",
                    "article",
                    id(),
                    text("uri"),
                    text("url"),
                    text("title"),
                    one("publisher", "Organization", "t.publisher_id"),
                    many(
                            "bylines",
                            "Person",
                            "byline l join agent t on t.id = l.agent_id and t.kind = 'PERSON'",
                            "l.article_id",
                            "l.ordinal"),
                    date("publishedOn", "t.published"),
                    one("dateline", "Place", "t.dateline_id"),
                    text("language"),
                    text("text"),
                    many("blocks", "Block", "block t", "t.article_id", "t.ordinal"),
                    page(
                            "statements",
                            "Statement",
                            Source.by("statement t", "t.article_id").hint("statement_article"),
                            up(Statements.ARTICLE)),
                    page(
                            "events",
                            "Event",
                            Source.all("event t", "t.id in (select event_id from article_event where article_id = $)"),
                            down(Events.DATE)),
                    page("people", "Person", named("PERSON"), up(NAMED)),
                    page("organizations", "Organization", named("ORGANIZATION"), up(NAMED)),
                    page("places", "Place", named("PLACE"), up(NAMED)),
                    page(
                            "mentions",
                            "Mention",
                            new Source(
                                    "mention t",
                                    "",
                                    "t.article_id = $ and t.agent_id is not null",
                                    "t.article_id",
                                    "mention_article"),
                            up(TEXT)),
                    instant(
                            "importedAt",
                            "(select n.noted_at from change_log n where n.kind = 'ARTICLE' and n.item_id = t.id)"),
                    integer("revision", "t.revision"),
                    page(
                            "revisions",
                            "ArticleRevision",
                            Source.by("article_revision t", "t.article_id"),
                            down(REVISION)))
            .ordered(PUBLISHED_ON, TITLE)
            .counted(
                    "t.published",
                    facet("MONTH", "to_char(t.published_earliest, 'YYYY-MM')"),
                    facet("PUBLISHER", "t.publisher_id", "Organization"),
                    facet("LANGUAGE", "t.language"),
                    facet("MENTIONED", "fc.agent_id", "Agent").manifold("join cast_member fc on fc.article_id = t.id"))
            .filtered(
                    condition("text", Operand.SEARCH, "article"),
                    naming("publisher", "t.publisher_id = ?", "Organization"),
                    condition("publishedFrom", Operand.DATE, "t.published_latest >= ?"),
                    condition("publishedTo", Operand.DATE, "t.published_earliest <= ?"),
                    naming(
                            "mentions",
                            "t.id in (select article_id from cast_member where agent_id = ?)",
                            "Person",
                            "Organization",
                            "Place"),
                    namingAny("publishers", "t.publisher_id = any(?)", "Organization"),
                    namingAny(
                            "mentionsAny",
                            "t.id in (select article_id from cast_member where agent_id = any(?))",
                            "Person",
                            "Organization",
                            "Place"),
                    condition("language", Operand.TEXTS, "t.language = any(?)"));

    static final Entity REVISIONS = entity(
            "ArticleRevision",
            "article_revision",
            integer("revision", "t.revision"),
            text("text"),
            instant("replacedAt", "t.replaced_at"));

    static final Entity BLOCK = entity("Block", "block", text("kind"), span("span", "t.span"));

    static final Entity MENTION = entity(
            "Mention",
            "mention",
            span("span", "t.span"),
            text("text"),
            text("plainText", "coalesce(t.plain, t.text)"),
            text("kind"),
            required("agent", "Agent", "t.agent_id"));

    static final Entity NOTICE = entity(
                    "ImportNotice",
                    "notice",
                    id(),
                    text("uri"),
                    text("kind"),
                    text("place"),
                    text("reason"),
                    instant("notedAt", "t.noted_at"))
            .filtered(condition("kind", Operand.ENUMS, "t.kind = any(?)"), condition("uri", Operand.TEXT, "t.uri = ?"));

    /** The agents of a kind in the cast of an article, each once. */
    private static Source named(String kind) {
        return Source.all(
                "cast_member l join agent t on t.id = l.agent_id",
                "l.article_id = $ and t.kind = '" + kind + "' and not exists (select 1 from cast_member e"
                        + " where e.article_id = $ and e.agent_id = l.agent_id"
                        + " and (e.ordinal, e.id) < (l.ordinal, l.id))");
    }

    private Articles() {}
}
