package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says of each passage of a page which zone it stands in. */
final class Zoning {

    private final Sections sections = new Sections();
    private final Exclusions exclusions;
    private final Element root;
    private final TeaserLists teasers;
    private final @Nullable Passage headline;

    private Zoning(Document document, List<Passage> passages, PageHints hints) {
        exclusions = new Exclusions(sections, passages);
        teasers = new TeaserLists();
        ProseShares prose = new ProseShares(passages, this::isCandidate);
        root = ContentRoot.find(document, prose, sections);
        headline = HeadlinePassage.find(passages, hints.title(), exclusions);
    }

    static List<Paragraph> paragraphs(Document document, VisibleText visible, PageHints hints) {
        Zoning zoning = new Zoning(document, visible.passages(), hints);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Passage passage : visible.passages()) {
            Zone zone = zoning.zone(passage);
            paragraphs.add(Paragraph.of(passage.span(), visible.text(), zone, passage.linked()));
        }
        return paragraphs;
    }

    private boolean isCandidate(Passage passage) {
        return exclusions.around(passage.element()) == Section.NONE && !teasers.holds(passage.element());
    }

    private Zone zone(Passage passage) {
        if (passage == headline) {
            return Zone.HEADLINE;
        }
        Section excluded = exclusions.around(passage.element());
        if (excluded == Section.COMMENT) {
            return Zone.COMMENT;
        }
        boolean inside = isInside(passage.element()) && excluded == Section.NONE && !teasers.holds(passage.element());
        return switch (named(passage.element())) {
            case CAPTION -> inside ? Zone.CAPTION : Zone.OUTSIDE;
            case BYLINE -> Zone.BYLINE;
            case DATE -> Zone.DATE;
            default -> inside && passage.linked() < 0.6 ? Zone.CONTENT : Zone.OUTSIDE;
        };
    }

    private boolean isInside(Element innermost) {
        for (Element element = innermost; element != null; element = element.parent()) {
            if (element == root) {
                return true;
            }
        }
        return false;
    }

    /** The nearest of the few elements around that is called a caption, byline or date. */
    private Section named(Element innermost) {
        Element element = innermost;
        for (int steps = 0; element != null && element != root && steps < 4; steps++) {
            Section section = sections.of(element);
            if (section == Section.CAPTION || section == Section.BYLINE || section == Section.DATE) {
                return section;
            }
            element = element.parent();
        }
        return Section.NONE;
    }
}
