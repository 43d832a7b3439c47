package onrecord.api.limit;

/** What a request was estimated to cost, kept in its context. */
public record RequestCost(long nodes) {}
