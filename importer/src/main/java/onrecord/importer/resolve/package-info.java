/** What is the same across articles: people, organizations, places, events; and the canonical tables. Knows: text, entity, store. */
@NullMarked
package onrecord.importer.resolve;

import org.jspecify.annotations.NullMarked;
