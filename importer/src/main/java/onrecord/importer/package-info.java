/** The command line. Knows: job, store. */
@NullMarked
package onrecord.importer;

import org.jspecify.annotations.NullMarked;
