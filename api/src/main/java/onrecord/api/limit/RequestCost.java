package onrecord.api.limit;

/**
 * What a request was estimated to cost, kept in its context.
 *
 * @param nodes objects, and points for what is counted
 */
public record RequestCost(long nodes) {}
