/** Measures the API beside its peers on the same data, machine and minute. Knows: schema. */
@NullMarked
package onrecord.benchmark;

import org.jspecify.annotations.NullMarked;
