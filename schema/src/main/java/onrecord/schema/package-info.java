/**
 * What importer and api agree on beside tables and vocabulary: where the store is, how names are sought and contents told
 * apart. Knows: nothing.
 */
@NullMarked
package onrecord.schema;

import org.jspecify.annotations.NullMarked;
