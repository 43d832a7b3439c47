/** The rules that say what each paragraph of a page is, one a file. Knows: text, cleaning.page. */
@NullMarked
package onrecord.importer.cleaning.rule;

import org.jspecify.annotations.NullMarked;
