package onrecord.api.graphql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask for; the defaults are safe in the open.
 *
 * @param pageSize the largest page
 * @param nodes how many objects a query may ask for, by its page sizes multiplied down the tree
 * @param rows how many rows it may read, whatever it was thought to
 * @param characters how much text it may read
 * @param depth how deep fields may nest; introspection has a limit of its own
 * @param aliases how many fields of a document may have an alias
 * @param rootFields how many fields an operation may have at its root
 * @param directives how many directives a document may have
 * @param tokens how many tokens a document may have
 * @param document how many characters a document may have
 * @param body how large a request's body may be
 * @param time after what time the work for a request ends
 * @param concurrent how many requests are worked on or wait at the same time
 */
@ConfigurationProperties("onrecord.limit")
public record Limits(
        @DefaultValue("100") int pageSize,
        @DefaultValue("10000") long nodes,
        @DefaultValue("100000") long rows,
        @DefaultValue("6000000") long characters,
        @DefaultValue("15") int depth,
        @DefaultValue("30") int aliases,
        @DefaultValue("20") int rootFields,
        @DefaultValue("50") int directives,
        @DefaultValue("2000") int tokens,
        @DefaultValue("32768") int document,
        @DefaultValue("256KB") DataSize body,
        @DefaultValue("5s") Duration time,
        @DefaultValue("64") int concurrent) {}
