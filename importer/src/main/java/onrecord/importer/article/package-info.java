/** What an article says about itself: title, byline, date, dateline, publisher. Knows: text, cleaning, date. */
@NullMarked
package onrecord.importer.article;

import org.jspecify.annotations.NullMarked;
