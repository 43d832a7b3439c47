/** Words: what a client seeks, how a text is cut into words, where in it the sought ones stand. Pure functions. Knows: graphql. */
@NullMarked
package onrecord.api.text;

import org.jspecify.annotations.NullMarked;
