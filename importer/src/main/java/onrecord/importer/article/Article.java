package onrecord.importer.article;

import java.util.List;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article: its cleaned text and what it says about itself. All spans are positions in {@code clean.text()}.
 *
 * @param uri where it was imported from
 * @param title its headline, as printed
 * @param bylines the authors' names, in ordinary capitalisation
 * @param publishedOn when it was published; reckoned from the text (ASSUMED) where nothing states it, null where
 *     nothing even hints at it
 * @param dateline the place that the text opens with
 * @param publisher the outlet's name
 * @param language BCP 47
 */
public record Article(
        String uri,
        CleanText clean,
        @Nullable String title,
        List<Byline> bylines,
        @Nullable PartialDate publishedOn,
        @Nullable Dateline dateline,
        @Nullable String publisher,
        @Nullable String language) {

    public Article {
        bylines = List.copyOf(bylines);
    }

    /** The same article with another date. */
    public Article publishedOn(@Nullable PartialDate date) {
        return new Article(uri, clean, title, bylines, date, dateline, publisher, language);
    }

    public String text() {
        return clean.text();
    }

    /** The blocks that facts may come from, in the order of the text. */
    public List<Block> factBlocks() {
        return clean.blocks().stream().filter(Block::holdsFacts).toList();
    }

    /** An author's name; {@code span} is null where only the page's head names the author. */
    public record Byline(String name, @Nullable Span span) {}

    /** The place that a text opens with. */
    public record Dateline(String place, Span span) {}
}
