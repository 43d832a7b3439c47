/** What importer and api agree on beside tables and vocabulary: where the store is and how names are sought. Knows: nothing. */
@NullMarked
package onrecord.schema;

import org.jspecify.annotations.NullMarked;
