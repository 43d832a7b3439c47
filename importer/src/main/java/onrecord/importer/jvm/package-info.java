/** What the importer asks of the virtual machine it runs on. Knows nothing. */
@NullMarked
package onrecord.importer.jvm;

import org.jspecify.annotations.NullMarked;
