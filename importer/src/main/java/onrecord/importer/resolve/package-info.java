/** What is the same across articles: people, organizations, places, events; and the canonical tables. Knows: text, schema, job. */
@NullMarked
package onrecord.importer.resolve;

import org.jspecify.annotations.NullMarked;
