/** Where articles come from, and how their bytes become text. Knows: text. */
@NullMarked
package onrecord.importer.source;

import org.jspecify.annotations.NullMarked;
