package onrecord.api.search;

import java.util.List;

/** A part of an SQL statement and the values of its parameters. */
public record Part(String sql, List<Value> values) {}
