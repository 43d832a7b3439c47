package onrecord.importer.cleaning.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import onrecord.importer.cleaning.page.Page;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.cleaning.page.Zone;
import onrecord.schema.vocabulary.BlockKind;
import org.jspecify.annotations.Nullable;

/** A page's paragraphs and what the rules have made of them so far; the first claim on a paragraph holds. */
final class Draft {

    /** So many lines of a few words each do not stand above an article that somebody copied without its page. */
    private static final int FEWEST_OF_MENU = 12;

    private static final int LONGEST_LABEL = 12;

    private final Page page;
    private final boolean isPlain;
    private final @Nullable BlockKind[] kinds;
    private final boolean[] prose;
    private final boolean mayBeCopied;

    Draft(Page page) {
        this.page = page;
        this.isPlain = page.paragraphs().stream().allMatch(paragraph -> paragraph.zone() == Zone.UNKNOWN);
        this.kinds = new BlockKind[page.paragraphs().size()];
        this.prose = new boolean[kinds.length];
        for (int i = 0; i < prose.length; i++) {
            prose[i] = paragraph(i).isProse();
        }
        this.mayBeCopied = isPlain && labelsAbove(prose.length) >= FEWEST_OF_MENU;
    }

    Page page() {
        return page;
    }

    int size() {
        return kinds.length;
    }

    Paragraph paragraph(int index) {
        return page.paragraphs().get(index);
    }

    boolean isOpen(int index) {
        return index >= 0 && index < size() && kinds[index] == null;
    }

    boolean is(int index, BlockKind kind) {
        return index >= 0 && index < size() && kinds[index] == kind;
    }

    void claim(int index, BlockKind kind) {
        if (isOpen(index)) {
            kinds[index] = kind;
        }
    }

    /** Takes a paragraph out of the article, whatever it was claimed as. */
    void withdraw(int index, BlockKind kind) {
        kinds[index] = kind;
    }

    void claimEach(Predicate<Paragraph> recognised, BlockKind kind) {
        for (int i = 0; i < size(); i++) {
            if (isOpen(i) && recognised.test(paragraph(i))) {
                kinds[i] = kind;
            }
        }
    }

    /** Whether the page was copied as text with its menus: they stand above the article. */
    boolean isCopiedPage() {
        return mayBeCopied && isCopiedPage(RunningText.of(this));
    }

    private boolean isCopiedPage(RunningText text) {
        return text.first() < size() && labelsAbove(text.first()) >= FEWEST_OF_MENU;
    }

    private int labelsAbove(int end) {
        int labels = 0;
        for (int i = 0; i < end; i++) {
            labels += !prose[i] && paragraph(i).words() <= LONGEST_LABEL ? 1 : 0;
        }
        return labels;
    }

    /** The first open paragraph of running text, or {@link #size()}. */
    int firstProse() {
        if (isCopiedPage()) {
            return RunningText.of(this).first();
        }
        int index = 0;
        while (index < size() && !isOpenProse(index)) {
            index++;
        }
        return index;
    }

    /** The end of the article's top: its second paragraph of running text, after which no byline is expected. */
    int endOfTop() {
        int index = firstProse() + 1;
        while (index < size() && !isOpenProse(index)) {
            index++;
        }
        return Math.min(index, size());
    }

    /** The last open paragraph of running text, or -1. */
    int lastProse() {
        int index = size() - 1;
        while (index >= 0 && !isOpenProse(index)) {
            index--;
        }
        return index;
    }

    boolean isOpenProse(int index) {
        return isOpen(index) && prose[index] && mayBeBody(index);
    }

    /** What nobody claimed is body: a rule must know that something is noise, never that it is not. */
    List<BlockKind> kinds() {
        return IntStream.range(0, size()).mapToObj(this::kind).toList();
    }

    private BlockKind kind(int index) {
        BlockKind claimed = kinds[index];
        if (claimed != null) {
            return claimed;
        }
        return mayBeBody(index) ? BlockKind.BODY : BlockKind.BOILERPLATE;
    }

    /** A page that calls something a byline or a date does not mean body by it, even if it is neither. */
    private boolean mayBeBody(int index) {
        Zone zone = paragraph(index).zone();
        return zone == Zone.UNKNOWN || zone == Zone.CONTENT;
    }
}
