/** The fields of the type Query, and how a response takes its values from what was read. Knows: model, read, graphql. */
@NullMarked
package onrecord.api.query;

import org.jspecify.annotations.NullMarked;
