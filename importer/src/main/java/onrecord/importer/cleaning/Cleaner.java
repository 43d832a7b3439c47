package onrecord.importer.cleaning;

import onrecord.importer.cleaning.page.HtmlPage;
import onrecord.importer.cleaning.page.Page;
import onrecord.importer.cleaning.page.PlainPage;
import onrecord.importer.cleaning.rule.Rules;

/** Makes a clean text in blocks of a source text, plain or HTML. */
public final class Cleaner {

    private Cleaner() {}

    public static CleanText clean(String raw, boolean html) {
        Page page = html ? HtmlPage.read(raw) : PlainPage.read(raw);
        return new CleanText(page.text(), page.map(), Blocks.of(page, Rules.classify(page)), page.hints());
    }
}
