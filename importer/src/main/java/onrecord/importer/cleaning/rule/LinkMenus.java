package onrecord.importer.cleaning.rule;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.cleaning.page.Phrases;
import onrecord.schema.vocabulary.BlockKind;

/** "Home > News > World" and "World | Politics | Sport": menus and breadcrumbs in one line. */
final class LinkMenus implements Rule {

    private static final Pattern SEPARATOR = Pattern.compile("[|>›»•·/]|\\s:(?=\\s|$)");

    private static final Set<String> HOME = Set.of("home", "homepage", "news", "start", "you are here");
    private static final int LONGEST_ITEM = 4;

    @Override
    public void apply(Draft draft) {
        draft.claimEach(LinkMenus::isMenu, BlockKind.BOILERPLATE);
    }

    private static boolean isMenu(Paragraph paragraph) {
        if (paragraph.endsSentence() || paragraph.text().length() > 400) {
            return false;
        }
        String[] items = SEPARATOR.split(paragraph.text());
        if (items.length < 3 || BylineShape.isByline(paragraph.text())) {
            return false;
        }
        boolean path = HOME.contains(Phrases.key(items[0]));
        for (String item : items) {
            boolean last = item == items[items.length - 1];
            if (Phrases.countWords(item) > LONGEST_ITEM && !(path && last)) {
                return false;
            }
        }
        return true;
    }
}
