package onrecord.importer.cleaning.page;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Where text breaks on the page. */
final class Layout {

    private static final int LONGEST_CELL = 80;
    private static final Pattern YEAR = Pattern.compile(", (?:19|20)\\d\\d");
    private static final Pattern DATE = Pattern.compile(
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d|Updated\\b|Published\\b|Posted\\b");

    private Layout() {}

    static boolean breaksText(Element element) {
        return element.isBlock() || element.nameIs("br") || element.nameIs("figcaption") || element.nameIs("picture");
    }

    /** A cell of a table of data: its row is one passage. The cells of a table that only arranges things are blocks. */
    static boolean isCell(Element element) {
        return (element.nameIs("td") || element.nameIs("th"))
                && element.childrenSize() <= 3
                && element.children().stream().noneMatch(Layout::breaksText)
                && element.wholeText().length() <= LONGEST_CELL;
    }

    /** "Jane Roe" and "May 5" in a link and a time element that nothing but the style sheet keeps apart. */
    static boolean isGlued(MappedText before, TextNode node, String raw) {
        int length = before.length();
        String next = node.getWholeText();
        if (!before.isInPassage() || next.isEmpty()) {
            return false;
        }
        char last = before.charAt(length - 1);
        int start = node.sourceRange().startPos();
        boolean parted = start > 0 && raw.charAt(start - 1) == '>';
        if (!Character.isUpperCase(next.charAt(0))) {
            return parted && Character.isDigit(next.charAt(0)) && endsWithYear(before);
        }
        boolean named = Character.isLowerCase(last) && (isLinkOrTime(node) || opensDate(next));
        return parted && (".!?".indexOf(last) >= 0 || named);
    }

    /** "May 5, 2026" and a count of comments. */
    private static boolean endsWithYear(MappedText before) {
        int length = before.length();
        return length > 6
                && YEAR.matcher(before.subSequence(length - 6, length)).matches();
    }

    private static boolean opensDate(String text) {
        return DATE.matcher(text).lookingAt();
    }

    private static boolean isLinkOrTime(TextNode node) {
        Node before = node.previousSibling();
        Element parent = node.parentElement();
        return isLinkOrTime(parent) || before instanceof Element element && isLinkOrTime(element);
    }

    private static boolean isLinkOrTime(@Nullable Element element) {
        return element != null && (element.nameIs("a") || element.nameIs("time"));
    }

    /** The innermost element that is a block or has a name: bold type tells nothing. */
    static Element telling(Element innermost) {
        Element element = innermost;
        while (!element.isBlock() && element.attributesSize() == 0 && element.parent() != null) {
            element = element.parent();
        }
        return element;
    }

    /** The innermost element around both. */
    static Element around(Element first, TextNode second) {
        Set<Node> above = new HashSet<>();
        for (Node node = second.parent(); node != null; node = node.parent()) {
            above.add(node);
        }
        Element element = first;
        while (!above.contains(element) && element.parent() != null) {
            element = element.parent();
        }
        return element;
    }

    static Element blockAround(TextNode node) {
        Node parent = node.parent();
        while (parent instanceof Element element && !element.isBlock() && element.parent() != null) {
            parent = element.parent();
        }
        return parent instanceof Element element ? element : new Element("body");
    }
}
