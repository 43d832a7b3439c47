package onrecord.api.limit;

/** What a request was estimated to cost, kept in its context. */
record RequestCost(long nodes) {}
