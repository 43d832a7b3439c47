package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import onrecord.importer.text.Span;
import onrecord.importer.text.TextMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** A page's text as a reader sees it, in passages parted by blank lines, in the order of the page. */
record VisibleText(String text, TextMap map, List<Passage> passages) {

    /** How much of a page to show: what it shows, what it hides at first, or even the text that only its JSON-LD has. */
    enum Extent {
        SHOWN,
        HIDDEN_TOO,
        DECLARED_TOO
    }

    static VisibleText of(Document document, String raw, Extent extent) {
        Walk walk = new Walk(raw, document.body(), extent);
        if (extent == Extent.DECLARED_TOO) {
            document.head().filter(walk);
        }
        document.body().filter(walk);
        walk.closePassage();
        return new VisibleText(walk.text.toString(), walk.text.map(), walk.passages);
    }

    int proseLength(Predicate<Passage> counted) {
        return passages.stream()
                .filter(passage -> passage.isProse() && counted.test(passage))
                .mapToInt(passage -> passage.text().length())
                .sum();
    }

    private static final class Walk implements NodeFilter {

        private final String raw;
        private final Element body;
        private final Extent extent;
        private final MappedText text = new MappedText();
        private final List<Passage> passages = new ArrayList<>();
        private Element block = new Element("body");
        private @Nullable Element inner;
        private int links;
        private int linkedLength;

        Walk(String raw, Element body, Extent extent) {
            this.raw = raw;
            this.body = body;
            this.extent = extent;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode textNode) {
                read(textNode);
            } else if (node instanceof Element element) {
                if (extent == Extent.DECLARED_TOO && DeclaredText.isIn(element)) {
                    closePassage();
                    block = body;
                    DeclaredText.read(element, raw, text, this::closePassage);
                }
                if (isSkipped(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                links += element.nameIs("a") ? 1 : 0;
                boundary(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.nameIs("a") ? 1 : 0;
                boundary(element);
            }
            return FilterResult.CONTINUE;
        }

        private boolean isSkipped(Element element) {
            return Visibility.isSilent(element) && !element.nameIs("head")
                    || extent == Extent.SHOWN && Visibility.isHidden(element);
        }

        private void boundary(Element element) {
            if (Layout.isCell(element)) {
                text.space(text.rawEnd(), text.rawEnd());
            } else if (Layout.breaksText(element)) {
                closePassage();
            }
        }

        private void read(TextNode node) {
            if (Layout.isGlued(text, node, raw)) {
                text.space(text.rawEnd(), text.rawEnd());
            }
            int before = text.visibleLength();
            if (!text.isInPassage()) {
                block = Layout.blockAround(node);
            }
            AlignedText.read(node, raw, text);
            if (text.visibleLength() > before) {
                inner = inner == null ? node.parentElement() : Layout.around(inner, node);
            }
            linkedLength += links > 0 ? text.visibleLength() - before : 0;
        }

        void closePassage() {
            Span span = text.endPassage();
            if (!span.isEmpty()) {
                double linked = Math.min(1.0, (double) linkedLength / span.length());
                passages.add(
                        new Passage(span, span.of(text), block, inner == null ? block : Layout.telling(inner), linked));
            }
            linkedLength = 0;
            inner = null;
        }
    }
}
