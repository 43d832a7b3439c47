/** What stands between the socket and GraphQL: keys, places, sizes, GET, headers, the GraphiQL page. Knows: graphql, access, watch, store. */
@NullMarked
package onrecord.api.http;

import org.jspecify.annotations.NullMarked;
