package onrecord.importer.cleaning.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML page's head declares (meta elements, JSON-LD), as printed there; all absent for plain text.
 *
 * @param address its own URL
 */
public record PageHints(
        @Nullable String title,
        List<String> bylines,
        @Nullable String published,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable String address) {

    public static final PageHints NONE = new PageHints(null, List.of(), null, null, null, null);

    public PageHints {
        bylines = List.copyOf(bylines);
    }
}
