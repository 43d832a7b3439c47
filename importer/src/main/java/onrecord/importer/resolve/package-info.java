/** What is the same across articles: people, organizations, places, events; and the canonical tables. Knows: store. */
@NullMarked
package onrecord.importer.resolve;

import org.jspecify.annotations.NullMarked;
