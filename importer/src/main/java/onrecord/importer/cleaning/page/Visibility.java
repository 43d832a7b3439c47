package onrecord.importer.cleaning.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which elements show no text to a reader. */
final class Visibility {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "select",
            "option",
            "optgroup",
            "datalist",
            "textarea",
            "input",
            "button",
            "progress",
            "meter",
            "frameset",
            "noframes",
            "applet",
            "dialog");
    private static final Pattern HIDING = Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private Visibility() {}

    /** Never text for a reader. */
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    /** Text that the page hides, at least at first. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDING.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }
}
