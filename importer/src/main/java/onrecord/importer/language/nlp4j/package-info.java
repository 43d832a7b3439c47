/** The default language engine: NLP4J's English models. Knows: text, language, language.segment. */
@NullMarked
package onrecord.importer.language.nlp4j;

import org.jspecify.annotations.NullMarked;
