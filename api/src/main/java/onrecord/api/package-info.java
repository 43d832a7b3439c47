/** Serves what was imported over GraphQL; starts the rooms below. */
@NullMarked
package onrecord.api;

import org.jspecify.annotations.NullMarked;
