/** Which members of the articles' casts are the same person, organization or place. Knows: resolve.name, entity.lexicon, store, text. */
@NullMarked
package onrecord.importer.resolve.agent;

import org.jspecify.annotations.NullMarked;
