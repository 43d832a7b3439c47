package onrecord.importer.cleaning.rule;

import java.util.regex.Pattern;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.cleaning.page.Phrases;
import onrecord.schema.vocabulary.BlockKind;

/** "Home > News > World" and "World | Politics | Sport": menus and breadcrumbs in one line. */
final class LinkMenus implements Rule {

    private static final Pattern SEPARATOR = Pattern.compile("[|>›»•·/]");

    @Override
    public void apply(Draft draft) {
        draft.claimEach(LinkMenus::isMenu, BlockKind.BOILERPLATE);
    }

    private static boolean isMenu(Paragraph paragraph) {
        if (paragraph.endsSentence() || paragraph.text().length() > 400) {
            return false;
        }
        String[] items = SEPARATOR.split(paragraph.text());
        if (items.length < 3) {
            return false;
        }
        for (String item : items) {
            if (Phrases.countWords(item) > 4) {
                return false;
            }
        }
        return true;
    }
}
