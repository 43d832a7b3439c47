package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says of each passage of a page which zone it stands in. */
final class Zoning {

    private static final double MOSTLY_LINKS = 0.6;
    private static final int NEAR = 3;
    private static final int WIDEST_TOP = 15;
    private static final int MOST_WORDS = 25;
    private static final int FEWEST_WORDS = 8;
    private static final int MOST_STEPS = 5;

    private final List<Passage> passages;
    private final DeclaredBody declared;
    private final Sections sections = new Sections();
    private final Exclusions exclusions;
    private final TeaserLists teasers;
    private final SmallBoxes forms;
    private final @Nullable Passage headline;
    private final TextShares prose;
    private final ContentRoot root;
    private final BoxedCaptions captions;

    Zoning(Document document, List<Passage> passages, @Nullable String title, DeclaredBody declared) {
        this.passages = passages;
        this.declared = declared;
        exclusions = new Exclusions(document, sections, passages);
        teasers = new TeaserLists(document, passages);
        forms = SmallBoxes.ofForms(document, passages);
        headline = HeadlinePassage.find(passages, title, exclusions);
        prose = new TextShares(
                document,
                passages,
                passage -> passage.isProse() && isEligible(passage) && named(passage, Set.of()) != Section.CAPTION);
        root = new RootSearch(document, prose, sections, headline).find();
        captions = new BoxedCaptions(
                document,
                passages,
                passages.stream()
                        .filter(passage -> root.holds(passage.inner()) && isEligible(passage))
                        .toList());
    }

    List<Paragraph> paragraphs(String text) {
        Zone[] zones = zones();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < zones.length; i++) {
            Passage passage = passages.get(i);
            paragraphs.add(Paragraph.of(passage.span(), text, zones[i], passage.linked()));
        }
        return paragraphs;
    }

    private Zone[] zones() {
        Zone[] zones = new Zone[passages.size()];
        int first = passages.size();
        int last = -1;
        boolean told = declared.isPrinted(passages);
        for (int i = 0; i < zones.length; i++) {
            zones[i] = inside(passages.get(i));
            if (told) {
                zones[i] = asDeclared(zones[i], passages.get(i));
            }
            if (zones[i] == Zone.CONTENT && passages.get(i).isProse()) {
                first = Math.min(first, i);
                last = i;
            }
        }
        int top = headline == null ? first : Math.min(first, passages.indexOf(headline));
        for (int i = Math.max(0, top - NEAR); i < Math.min(zones.length, last + 1 + NEAR); i++) {
            zones[i] = zones[i] == Zone.OUTSIDE ? beside(passages.get(i), i > top && i < first) : zones[i];
        }
        OrphanHeadings.dropFrom(passages, zones);
        if (headline != null) {
            markMargins(zones, top, first, last);
        }
        return zones;
    }

    private void markMargins(Zone[] zones, int top, int first, int last) {
        int lowest = Math.min(first, top + WIDEST_TOP);
        for (int i = Math.max(0, top - NEAR); i < Math.min(zones.length, last + 1 + NEAR); i++) {
            Passage passage = passages.get(i);
            boolean near = i < lowest || i >= first - NEAR && i < first || i > last;
            if (zones[i] == Zone.OUTSIDE
                    && near
                    && Phrases.countWords(passage.text()) <= MOST_WORDS
                    && !teasers.holds(passage.inner())) {
                zones[i] = Zone.MARGIN;
            }
        }
    }

    private Zone inside(Passage passage) {
        if (passage == headline) {
            return Zone.HEADLINE;
        }
        if (exclusions.around(passage.inner()) == Section.COMMENT) {
            return Zone.COMMENT;
        }
        if (!root.holds(passage.element()) || !isEligible(passage)) {
            return Zone.OUTSIDE;
        }
        return switch (named(passage, root.parts())) {
            case CAPTION -> Zone.CAPTION;
            case BYLINE -> Zone.BYLINE;
            case DATE -> Zone.DATE;
            default -> content(passage);
        };
    }

    private Zone content(Passage passage) {
        if (passage.linked() >= MOSTLY_LINKS && !isLinkedSentence(passage)) {
            return Zone.OUTSIDE;
        }
        return captions.include(passage) ? Zone.CAPTION : Zone.CONTENT;
    }

    /** A sentence of the article that happens to be one link: a full stop, and paragraphs of running text around it. */
    private boolean isLinkedSentence(Passage passage) {
        Element element = passage.element();
        Element before = element.previousElementSibling();
        Element after = element.nextElementSibling();
        return element.nameIs("p")
                && Phrases.countWords(passage.text()) >= FEWEST_WORDS
                && passage.text().endsWith(".")
                && before != null
                && after != null
                && prose.of(before) > 0
                && prose.of(after) > 0;
    }

    /** Running text inside the article's element but not in the declared text is left in doubt, that is, inside. */
    private Zone asDeclared(Zone zone, Passage passage) {
        return zone == Zone.OUTSIDE && declared.holds(passage) ? Zone.CONTENT : zone;
    }

    /** What stands outside the article's element but near it: bylines, dates, and between headline and body the lead. */
    private Zone beside(Passage passage, boolean isAboveBody) {
        Section name = named(passage, root.parts());
        if (name == Section.BYLINE) {
            return Zone.BYLINE;
        }
        if (name == Section.DATE) {
            return Zone.DATE;
        }
        if (name == Section.CAPTION && isEligible(passage)) {
            return Zone.CAPTION;
        }
        return isAboveBody && passage.isProse() && isEligible(passage) ? Zone.CONTENT : Zone.OUTSIDE;
    }

    private boolean isEligible(Passage passage) {
        return exclusions.around(passage.inner()) == Section.NONE
                && !teasers.holds(passage.inner())
                && !isRequest(passage);
    }

    /** What stands in a small box with an input field, unless that is all there is. */
    private boolean isRequest(Passage passage) {
        return forms.hold(passage) && !exclusions.isArticle(passage.element());
    }

    /** The nearest of the few elements around that is called a caption, byline or date. */
    private Section named(Passage passage, Set<Element> within) {
        Element element = passage.inner();
        for (int steps = 0; element != null && !within.contains(element) && steps < MOST_STEPS; steps++) {
            Section section = exclusions.isArticle(element) ? Section.NONE : sections.of(element);
            if (section == Section.CAPTION || section == Section.BYLINE || section == Section.DATE) {
                return section;
            }
            element = element.parent();
        }
        return Section.NONE;
    }
}
