/** The default language engine: NLP4J's English models. Knows: text, language, language.segment, language.nlp4j.model. */
@NullMarked
package onrecord.importer.language.nlp4j;

import org.jspecify.annotations.NullMarked;
