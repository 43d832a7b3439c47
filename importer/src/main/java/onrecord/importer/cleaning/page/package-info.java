/** Pages as they come, plain or HTML, read into paragraphs that know where they stand. Knows: text. */
@NullMarked
package onrecord.importer.cleaning.page;

import org.jspecify.annotations.NullMarked;
