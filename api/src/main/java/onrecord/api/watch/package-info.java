/** What operators see: metrics, one line in the log a request, traces. Knows: read, graphql. */
@NullMarked
package onrecord.api.watch;

import org.jspecify.annotations.NullMarked;
