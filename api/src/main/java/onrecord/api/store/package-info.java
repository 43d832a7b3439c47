/** Opens the store and brings its tables up to date. Knows: read, search, graphql, schema. */
@NullMarked
package onrecord.api.store;

import org.jspecify.annotations.NullMarked;
