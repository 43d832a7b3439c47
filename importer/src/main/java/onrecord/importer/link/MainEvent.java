package onrecord.importer.link;

import java.util.List;
import onrecord.importer.text.WordGroups;
import onrecord.schema.vocabulary.StatementKind;

/** A comment that only the article's main event can be meant by: it points somewhere, names who takes part or the same things. */
final class MainEvent implements Clue {

    private static final double CONFIDENCE = 0.7;

    private final Opening opening;
    private final MainMatterFinder matters;

    MainEvent(WordGroups words, MainMatterFinder matters) {
        this.opening = new Opening(words);
        this.matters = matters;
    }

    @Override
    public List<Pointer> find(StatementWalk walk, Setting setting) {
        MainMatter matter = matters.of(walk).orElse(null);
        return matter != null && !walk.isOccasion(matter.index()) && isMeant(walk.article(), matter, setting)
                ? List.of(Pointer.toFirst(walk.article(), matter.index(), CONFIDENCE))
                : List.of();
    }

    private boolean isMeant(ArticleIndex article, MainMatter matter, Setting setting) {
        if (pointsBack(setting)) {
            return true;
        }
        Object speaker = setting.speaker();
        for (SaidWord word : setting.words()) {
            Integer member = article.memberAt(word.token());
            boolean takesPart =
                    member != null && !member.equals(speaker) && NounOwners.takesPart(member, matter.event());
            if (takesPart || matter.isNamed(article, word)) {
                return true;
            }
        }
        return false;
    }

    /** In reported speech "it" and "they" are mostly whoever speaks. */
    private boolean pointsBack(Setting setting) {
        return setting.statement().kind() == StatementKind.INDIRECT
                ? opening.points(setting)
                : opening.pointsBack(setting);
    }
}
