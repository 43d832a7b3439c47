/** The whole walk of one article, from its text to its facts. Knows every stage before it. */
@NullMarked
package onrecord.importer.pipeline;

import org.jspecify.annotations.NullMarked;
