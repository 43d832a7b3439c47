/** What operators see: metrics, a line in the log for each request, traces. Knows: trusted, limit, read. */
@NullMarked
package onrecord.api.watch;

import org.jspecify.annotations.NullMarked;
