/** What importer and api share beside shapes and words: where the store is. */
@NullMarked
package onrecord.schema;

import org.jspecify.annotations.NullMarked;
