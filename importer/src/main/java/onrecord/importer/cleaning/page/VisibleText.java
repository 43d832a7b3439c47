package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.List;
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

    /** @param hiddenToo whether to show what the page hides at first */
    static VisibleText of(Document document, String raw, boolean hiddenToo) {
        Walk walk = new Walk(raw, hiddenToo);
        document.body().filter(walk);
        walk.closePassage();
        return new VisibleText(walk.text.toString(), walk.text.map(), walk.passages);
    }

    int proseLength() {
        return passages.stream()
                .filter(Passage::isProse)
                .mapToInt(passage -> passage.text().length())
                .sum();
    }

    private static final class Walk implements NodeFilter {

        private final String raw;
        private final boolean hiddenToo;
        private final MappedText text = new MappedText();
        private final List<Passage> passages = new ArrayList<>();
        private Element block = new Element("body");
        private @Nullable Element inner;
        private int links;
        private int linkedLength;

        Walk(String raw, boolean hiddenToo) {
            this.raw = raw;
            this.hiddenToo = hiddenToo;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode textNode) {
                read(textNode);
            } else if (node instanceof Element element) {
                if (Visibility.isSilent(element) || !hiddenToo && Visibility.isHidden(element)) {
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

        private void boundary(Element element) {
            if (Layout.isCell(element)) {
                text.space(text.rawEnd(), text.rawEnd());
            } else if (Layout.breaksText(element)) {
                closePassage();
            }
        }

        private void read(TextNode node) {
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
                passages.add(new Passage(span, span.of(text), block, inner == null ? block : inner, linked));
            }
            linkedLength = 0;
            inner = null;
        }
    }
}
