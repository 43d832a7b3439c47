/** How fast the importer is: programs that read the same articles, each a process of its own. Run by {@code run.py}. */
@NullMarked
package onrecord.benchmark;

import org.jspecify.annotations.NullMarked;
