package onrecord.importer.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.event.Event;
import onrecord.importer.event.EventNouns;
import onrecord.importer.language.Sentence;
import onrecord.importer.text.WordGroups;

/** A comment on what the sentences around tell: they share a rare word, or the statement points back. */
final class Neighbourhood implements Clue {

    private static final double CONFIDENCE = 0.45;
    private static final int BACK = 3;

    private final EventNouns nouns;
    private final Set<String> remarks;
    private final Opening opening;

    Neighbourhood(EventNouns nouns, WordGroups words) {
        this.nouns = nouns;
        this.remarks = words.get("remark");
        this.opening = new Opening(words);
    }

    @Override
    public List<Pointer> find(StatementWalk walk, Setting setting) {
        List<Sentence> around = setting.around();
        if (around.isEmpty()) {
            return List.of();
        }
        int before = around.get(0).index() - 1;
        int after = around.get(around.size() - 1).index() + 1;
        Set<String> own = null;
        Told best = null;
        int most = 0;
        for (int at = before - BACK + 1; at <= after; at++) {
            for (Told told : told(walk.article(), at)) {
                if (mayBeMeant(walk, told)) {
                    own = own == null ? lemmas(setting) : own;
                    int pointing = at == before && opening.pointsBack(setting) ? 1 : 0;
                    int score = walk.article().sharedRareWords(own, told) + pointing;
                    best = score > most ? told : best;
                    most = Math.max(score, most);
                }
            }
        }
        return best == null ? List.of() : List.of(Pointer.to(best, CONFIDENCE));
    }

    private static Set<String> lemmas(Setting setting) {
        Set<String> lemmas = new HashSet<>();
        for (SaidWord word : setting.words()) {
            lemmas.add(word.token().lemma());
        }
        return lemmas;
    }

    private static List<Told> told(ArticleIndex article, int index) {
        Sentence sentence = article.sentences().get(index);
        return sentence == null ? List.of() : article.told().in(sentence);
    }

    private boolean mayBeMeant(StatementWalk walk, Told told) {
        Event event = walk.article().event(told.event());
        return !walk.isOccasion(told.event())
                && !remarks.contains(event.kind())
                && told.isOutright()
                && !(event.date() == null && nouns.isOccasion(event.trigger()));
    }
}
