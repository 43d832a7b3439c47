package onrecord.api.model;

import static onrecord.api.model.Lines.*;

import java.util.Map;
import java.util.Optional;

/** Every SDL type that is served from the store, and the connections of the query itself. */
public final class Model {

    private static final Map<String, Entity> ENTITIES = Map.ofEntries(
            Map.entry("Agent", Agents.AGENT),
            Map.entry("Person", Agents.PERSON),
            Map.entry("Organization", Agents.ORGANIZATION),
            Map.entry("Place", Agents.PLACE),
            Map.entry("Position", Agents.POSITION),
            Map.entry("Article", Articles.ARTICLE),
            Map.entry("ArticleRevision", Articles.REVISIONS),
            Map.entry("Block", Articles.BLOCK),
            Map.entry("Mention", Articles.MENTION),
            Map.entry("ImportNotice", Articles.NOTICE),
            Map.entry("Statement", Statements.STATEMENT),
            Map.entry("Span", Statements.SPAN),
            Map.entry("Event", Events.EVENT),
            Map.entry("Participant", Events.PARTICIPANT),
            Map.entry("EventMention", Events.MENTION),
            Map.entry("Quality", Measured.QUALITY));

    private static final Map<String, Field.Page> QUERY = Map.of(
            "people", page("people", "Person", Source.alike("agent t", "t.kind", "PERSON"), up(Agents.NAME)),
            "organizations",
                    page(
                            "organizations",
                            "Organization",
                            Source.alike("agent t", "t.kind", "ORGANIZATION"),
                            up(Agents.NAME)),
            "places", page("places", "Place", Source.alike("agent t", "t.kind", "PLACE"), up(Agents.NAME)),
            "articles", page("articles", "Article", Source.all("article t", "true"), down(Articles.PUBLISHED_ON)),
            "statements", page("statements", "Statement", Source.all("statement t", "true"), down(Statements.SAID_ON)),
            "events", page("events", "Event", Source.all("event t", "true"), down(Events.DATE)),
            "importNotices",
                    page("importNotices", "ImportNotice", Source.all("notice t", "true"), up(Articles.NOTICES)),
            "quality", page("quality", "Quality", Source.all("quality t", "true"), up(Measured.TABLE)));

    private static final Map<String, Live> SUBSCRIPTION = Map.of(
            "statementAdded", new Live("StatementAdded", "statement", "Statement"),
            "articleImported", new Live("ArticleImported", "article", "Article"),
            "eventChanged", new Live("EventChanged", "event", "Event"));

    private Model() {}

    /** What serves this SDL type. */
    public static Entity entity(String type) {
        Entity entity = ENTITIES.get(type);
        if (entity == null) {
            throw new IllegalArgumentException("no table serves the type " + type);
        }
        return entity;
    }

    /** What serves this SDL type; empty for connections, edges and values. */
    public static Optional<Entity> find(String type) {
        return Optional.ofNullable(ENTITIES.get(type));
    }

    /** The connections that are fields of the type Query. */
    public static Map<String, Field.Page> query() {
        return QUERY;
    }

    /** The fields of the type Subscription. */
    public static Map<String, Live> subscription() {
        return SUBSCRIPTION;
    }
}
