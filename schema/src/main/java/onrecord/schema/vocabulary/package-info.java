/** The enums that SQL checks, the GraphQL SDL and Java code share, spelled the same in all three. */
@NullMarked
package onrecord.schema.vocabulary;

import org.jspecify.annotations.NullMarked;
