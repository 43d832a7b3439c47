package onrecord.importer.language.segment;

import onrecord.importer.text.Span;

/**
 * A word or mark before any analysis.
 *
 * @param span where it stands in the text
 * @param form what an engine should read: as printed, but with plain quotation marks, spaces and dots
 * @param treebankForm the same, but with quotation marks that open and close, as the Penn Treebank writes them
 */
public record Word(Span span, String form, String treebankForm) {

    Word(Span span, String form) {
        this(span, form, form);
    }

    Word asTreebank(String quote) {
        return new Word(span, form, quote);
    }

    /** Whether the two forms differ. */
    public boolean isDirected() {
        return !form.equals(treebankForm);
    }

    boolean isAll(CharTest test) {
        for (int i = 0; i < form.length(); i++) {
            if (!test.test(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A question asked of one UTF-16 code unit. */
    interface CharTest {
        boolean test(char c);
    }
}
