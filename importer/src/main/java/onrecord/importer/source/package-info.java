/** Where articles come from, folders and files, and how their bytes become text. Knows: text, notice. */
@NullMarked
package onrecord.importer.source;

import org.jspecify.annotations.NullMarked;
