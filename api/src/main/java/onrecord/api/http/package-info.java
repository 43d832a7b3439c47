/** What stands between the socket and GraphQL: places, sizes, GET, headers, the GraphiQL page. Knows: graphql. */
@NullMarked
package onrecord.api.http;

import org.jspecify.annotations.NullMarked;
