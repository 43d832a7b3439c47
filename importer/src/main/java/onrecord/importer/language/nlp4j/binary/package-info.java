/** Arrays and hash indexes of primitives in one file, to be mapped into memory as they are. Knows nothing. */
@NullMarked
package onrecord.importer.language.nlp4j.binary;

import org.jspecify.annotations.NullMarked;
