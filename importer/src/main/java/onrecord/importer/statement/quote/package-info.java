/** Quotations: which marks open and close them, how they go on over paragraphs. Knows: text. */
@NullMarked
package onrecord.importer.statement.quote;

import org.jspecify.annotations.NullMarked;
