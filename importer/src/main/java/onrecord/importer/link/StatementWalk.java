package onrecord.importer.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import onrecord.importer.language.Sentence;
import org.jspecify.annotations.Nullable;

/** What is known of an article while its statements are read one after another. */
final class StatementWalk {

    private final ArticleIndex article;
    private final Map<Integer, Integer> occasions;
    private final Map<Integer, Set<Integer>> occasionsIn = new HashMap<>();
    private int current;
    private List<Pointer> previous = List.of();
    private @Nullable Optional<MainMatter> matter;

    /** @param occasions the event at which each statement was made, by the statement's index */
    StatementWalk(ArticleIndex article, Map<Integer, Integer> occasions) {
        this.article = article;
        this.occasions = occasions;
        occasions.forEach((statement, event) -> {
            Sentence home = article.settings().get(statement).home();
            if (home != null) {
                occasionsIn
                        .computeIfAbsent(home.index(), any -> new HashSet<>())
                        .add(event);
            }
        });
    }

    /** The event that the article is about, found once. */
    Optional<MainMatter> matter(Function<ArticleIndex, Optional<MainMatter>> finder) {
        Optional<MainMatter> known = matter == null ? finder.apply(article) : matter;
        matter = known;
        return known;
    }

    ArticleIndex article() {
        return article;
    }

    int current() {
        return current;
    }

    /** What the statement before the current one speaks of. */
    List<Pointer> previous() {
        return previous;
    }

    void next(List<Pointer> found) {
        previous = found;
        current++;
    }

    boolean hasOccasions() {
        return !occasions.isEmpty();
    }

    boolean isOccasion(int event) {
        Integer occasion = occasions.get(current);
        return occasion != null && occasion == event;
    }

    /** Whether a statement of that sentence was made at the event, which then says where rather than what about. */
    boolean isOccasionIn(Sentence sentence, int event) {
        Set<Integer> in = occasionsIn.get(sentence.index());
        return in != null && in.contains(event);
    }

    @Nullable
    Integer occasionOf(int statement) {
        return occasions.get(statement);
    }
}
