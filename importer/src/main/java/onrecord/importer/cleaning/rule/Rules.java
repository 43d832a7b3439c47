package onrecord.importer.cleaning.rule;

import java.util.List;
import onrecord.importer.cleaning.page.Page;
import onrecord.schema.vocabulary.BlockKind;

/** All rules in the order in which they may claim a paragraph. */
public final class Rules {

    private static final List<Rule> IN_ORDER = List.of(
            new ByZone(),
            new Margins(),
            new NoiseLines(),
            new CommentSection(),
            new DateLines(),
            new PlaceLines(),
            new ShareBars(),
            new LinkMenus(),
            new Bylines(),
            new Teasers(),
            new NoiseStarts(),
            new NoisePhrases(),
            new CallsToReader(),
            new Captions(),
            new Repeats(),
            new Headline(),
            new AuthorLines(),
            new OutsideArticle(),
            new AuthorNotes(),
            new Kickers(),
            new LeadingMenu(),
            new TrailingMenu(),
            new Addresses());

    private Rules() {}

    /** What each paragraph of the page is. */
    public static List<BlockKind> classify(Page page) {
        Draft draft = new Draft(page);
        IN_ORDER.forEach(rule -> rule.apply(draft));
        return draft.kinds();
    }
}
