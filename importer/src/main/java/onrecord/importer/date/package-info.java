/**
 * Dates in text, normalised to EDTF. Knows: text, and the schema's word for what a date rests on.
 *
 * <p>{@code Lexer} cuts the text into words; the {@code Rule}s of {@code Grammar} find phrases in them and say what each
 * means by itself, as an {@code Expression}; {@code Resolver} walks through the phrases and gives each its date, from the
 * article's date ({@code Scene}), the tense of its clause ({@code TenseFinder}) and what the text has told before
 * ({@code Story}). {@code Publication} reckons the date of an article that does not tell it.
 *
 * <p>How dates are written: days, months and years as such; decades and centuries with X (193X, 18XX); seasons with
 * their codes (2024-21 to 2024-24, northern, winter under the year in which it begins); weeks from Monday to Sunday,
 * weekends, quarters, halves and parts as intervals; early, mid and late as thirds (four months of a year, ten days of
 * a month), of a week as what lies before Thursday and from it on; what stands in units keeps to them ("two months ago"
 * is a month, "two weeks ago" a week); {@code ~} behind "around"; {@code XXXX-01-15} where nothing tells the year.
 * Numbers around slashes or hyphens put the month first where both readings are possible, numbers between full stops
 * the day.
 */
@NullMarked
package onrecord.importer.date;

import org.jspecify.annotations.NullMarked;
