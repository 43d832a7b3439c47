/** The import as a Spring Batch job: discover, extract, resolve; its progress and its report. Knows: source, notice, inbox, pipeline, store, resolve. */
@NullMarked
package onrecord.importer.job;

import org.jspecify.annotations.NullMarked;
