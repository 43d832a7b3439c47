/**
 * What an article says about itself: title, byline, date, dateline, publisher. Knows: text, cleaning, date.
 *
 * <p>Where no date is printed, {@code AssumedDate} reckons one, from what stands around the text down to the world that it
 * tells of. It is an interval that holds the day on which the article appeared, and has both ends: of a text that only
 * tells after what it was written (it knows of Covid-19) nothing is assumed, as "since 2020" would sort and filter as if
 * it were a date, and no date can be reckoned from it. {@code WorldOfText} gives none of more than eleven years.
 */
@NullMarked
package onrecord.importer.article;

import org.jspecify.annotations.NullMarked;
