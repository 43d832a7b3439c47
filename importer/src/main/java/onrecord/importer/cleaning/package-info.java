/** Sets apart what a page holds beside the article: from source text to clean text in blocks. Knows: text. */
@NullMarked
package onrecord.importer.cleaning;

import org.jspecify.annotations.NullMarked;
