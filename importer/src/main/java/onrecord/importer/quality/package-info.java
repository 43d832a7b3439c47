/**
 * How well the facts are found that annotated texts hold: precision, recall and F1 by kind of fact and data set, and
 * what statements' confidence is worth. Knows: pipeline and its results, date, text.
 */
@NullMarked
package onrecord.importer.quality;

import org.jspecify.annotations.NullMarked;
