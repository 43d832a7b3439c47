package onrecord.importer.link;

import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.text.WordGroups;

/** "The bill is wrong", "this takeover": words that say outright that the article's main event is meant. */
final class MainTopic implements Clue {

    private static final double CONFIDENCE = 0.8;
    private final Set<String> indefinite;
    private final MainMatterFinder matters;

    MainTopic(WordGroups words, MainMatterFinder matters) {
        this.indefinite = words.get("indefinite");
        this.matters = matters;
    }

    @Override
    public List<Pointer> find(StatementWalk walk, Setting setting) {
        MainMatter matter = matters.of(walk).orElse(null);
        if (matter == null || walk.isOccasion(matter.index())) {
            return List.of();
        }
        for (SaidWord word : setting.words()) {
            if (word.token().isNoun() && matter.isNamed(walk.article(), word) && isDefinite(word)) {
                return List.of(new Pointer(matter.index(), Nouns.phrase(word.tree(), word.token()), CONFIDENCE));
            }
        }
        return List.of();
    }

    private boolean isDefinite(SaidWord noun) {
        for (Token child : noun.tree().children(noun.token())) {
            if (child.is("poss") || child.is("det") && !indefinite.contains(child.lower())) {
                return true;
            }
        }
        return false;
    }
}
