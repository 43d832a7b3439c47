package onrecord.importer.cleaning.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's microdata says about its article, and not about the teasers, videos and comments beside it. */
final class Microdata {

    private static final Pattern OTHER_THING = Pattern.compile(
            "(?i)schema\\.org/(?:\\w*Object|Comment|UserComments|Person|Organization|ItemList|Product|Event|Review)$");

    private final Document document;

    Microdata(Document document) {
        this.document = document;
    }

    /** The values of a property; none where several things on the page have different ones and none holds the heading. */
    List<String> values(String property) {
        List<Element> marked = document.select("[itemprop]").stream()
                .filter(element ->
                        Set.of(element.attr("itemprop").split("\\s+")).contains(property))
                .filter(element -> !isOther(scope(element)))
                .toList();
        List<Element> scopes = marked.stream().map(Microdata::scope).distinct().toList();
        if (scopes.size() < 2) {
            return texts(marked);
        }
        List<Element> main = marked.stream()
                .filter(element -> scope(element).selectFirst("h1") != null)
                .toList();
        boolean agree = Set.copyOf(texts(marked)).size() == 1;
        return agree ? texts(marked) : texts(main);
    }

    private static Element scope(Element element) {
        Element parent = element.parent();
        Element scope = parent == null ? null : parent.closest("[itemscope]");
        return scope == null ? element.root() : scope;
    }

    private static boolean isOther(Element scope) {
        return OTHER_THING.matcher(scope.attr("itemtype").strip()).find();
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream()
                .map(Microdata::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** A thing that is the value, such as a person, has its name inside. */
    private static String text(Element element) {
        Element name = element.hasAttr("itemscope") ? element.selectFirst("[itemprop=name]") : null;
        Element told = name == null ? element : name;
        for (String attribute : List.of("content", "datetime")) {
            if (!told.attr(attribute).isBlank()) {
                return told.attr(attribute).strip();
            }
        }
        return told.normalName().toLowerCase(Locale.ROOT).equals("meta")
                ? ""
                : told.text().strip();
    }
}
