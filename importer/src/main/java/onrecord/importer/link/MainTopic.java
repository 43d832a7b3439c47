package onrecord.importer.link;

import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;

/** "The bill is wrong", "this takeover": words that say outright that the article's main event is meant. */
final class MainTopic implements Clue {

    private static final double CONFIDENCE = 0.8;
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "no", "every", "each", "some");

    private final MainMatterFinder matters;

    MainTopic(MainMatterFinder matters) {
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

    private static boolean isDefinite(SaidWord noun) {
        for (Token child : noun.tree().children(noun.token())) {
            if (child.is("poss") || child.is("det") && !INDEFINITE.contains(child.lower())) {
                return true;
            }
        }
        return false;
    }
}
