package onrecord.api.feeds;

import java.util.Map;

/**
 * What a feed shows.
 *
 * @param filter as a StatementFilter
 * @param told the conditions in words
 * @param page the arguments that say which page
 */
record FeedQuery(Map<String, Object> filter, Map<String, String> told, Map<String, String> page) {}
