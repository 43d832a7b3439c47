/** Where articles come from: folders, files, and their bytes. Knows: notice. */
@NullMarked
package onrecord.importer.source;

import org.jspecify.annotations.NullMarked;
