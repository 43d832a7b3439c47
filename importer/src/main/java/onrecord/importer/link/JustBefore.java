package onrecord.importer.link;

import java.util.List;
import java.util.Set;
import onrecord.importer.event.Event;
import onrecord.importer.language.Sentence;
import onrecord.importer.text.WordGroups;

/** A comment that follows what it comments on. */
final class JustBefore implements Clue {

    private static final double CONFIDENCE = 0.5;

    private final Set<String> elsewhen;
    private final Set<String> carrying;
    private final Set<String> remarks;

    JustBefore(WordGroups words) {
        this.elsewhen = words.get("elsewhen");
        this.carrying = words.get("carrying");
        this.remarks = words.get("remark");
    }

    @Override
    public List<Pointer> find(StatementWalk walk, Setting setting) {
        List<Sentence> around = setting.around();
        ArticleIndex article = walk.article();
        Sentence previous =
                around.isEmpty() ? null : article.sentences().get(around.get(0).index() - 1);
        List<Told> told = previous == null ? List.of() : article.told().in(previous);
        if (previous == null || told.isEmpty() || isElsewhere(article, setting)) {
            return List.of();
        }
        for (int i = told.size() - 1; i >= 0; i--) {
            if (!walk.isOccasionIn(previous, told.get(i).event()) && isMeant(article, told.get(i), setting)) {
                return List.of(Pointer.to(told.get(i), CONFIDENCE));
            }
        }
        return List.of();
    }

    private boolean isMeant(ArticleIndex article, Told told, Setting setting) {
        return !isSpeech(article.event(told.event()))
                && told.isOutright()
                && !article.isSaidByOthers(told.mention(), setting.speaker());
    }

    /** Whether the attribution names another time or another event. */
    private boolean isElsewhere(ArticleIndex article, Setting setting) {
        Sentence home = setting.home();
        for (Told told : home == null ? List.<Told>of() : article.told().in(home)) {
            if (!article.isSaid(told.mention())) {
                return true;
            }
        }
        return setting.isElsewhen(elsewhen);
    }

    /** What is said after a briefing is told was said there, rather than about it. */
    private boolean isSpeech(Event event) {
        return carrying.contains(event.kind()) || remarks.contains(event.kind());
    }
}
