/** What is wrong with a source, said so that a user can find and mend it. Knows: nothing. */
@NullMarked
package onrecord.importer.notice;

import org.jspecify.annotations.NullMarked;
