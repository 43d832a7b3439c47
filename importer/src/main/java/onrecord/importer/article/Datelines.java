package onrecord.importer.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.importer.article.Article.Dateline;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;
import org.jspecify.annotations.Nullable;

/** The place in a dateline, without agency and date: "KYIV, Ukraine" in "KYIV, Ukraine, May 3 (AP) —". */
final class Datelines {

    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";
    private static final Pattern PLACE = Pattern.compile("^" + WORD + "(?:[ /](?:(?:de|del|al|el|la|le|the|of) )?"
            + WORD + ")*(?:, " + WORD + "(?: " + WORD + ")*(?! ?\\d)(?![\\p{L}.]))?");
    private static final Pattern DASH = Pattern.compile("(?:--|[:–—-])$");

    private Datelines() {}

    static @Nullable Dateline find(CleanText clean) {
        for (Block block : clean.blocks()) {
            String line = block.span().of(clean.text());
            if (block.kind() == BlockKind.DATELINE && DASH.matcher(line).find()) {
                Matcher place = PLACE.matcher(line);
                if (place.find()) {
                    int start = block.span().start();
                    return new Dateline(OrdinaryName.of(place.group()), new Span(start, start + place.end()));
                }
            }
        }
        return null;
    }
}
