/** The map from the public API to the store: a line for each field, relation, condition and order. Knows: nothing. */
@NullMarked
package onrecord.api.model;

import org.jspecify.annotations.NullMarked;
