/** The command line. Knows: job, store, jvm, and, to measure, quality, pipeline, language. */
@NullMarked
package onrecord.importer;

import org.jspecify.annotations.NullMarked;
