/** Chooses a language engine by its name. Knows: language and its engines. */
@NullMarked
package onrecord.importer.language.engine;

import org.jspecify.annotations.NullMarked;
