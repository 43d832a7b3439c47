/** The floor: what a server costs that can answer two questions only, by one SQL statement each. Knows: nothing. */
@NullMarked
package onrecord.benchmark.floor;

import org.jspecify.annotations.NullMarked;
