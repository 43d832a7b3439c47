/**
 * The language engine for small machines and quick tests: OpenNLP's tags and a rough parse. Knows: text, language,
 * language.segment.
 */
@NullMarked
package onrecord.importer.language.light;

import org.jspecify.annotations.NullMarked;
