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
final class Scene {

    /**
     * The event that an article is about.
     *
     * @param things the nouns that tell of it
     */
    record Main(int event, Set<String> things) {}

    private final Facts facts;
    private final Map<Integer, Integer> occasions;
    private final Map<Integer, Set<Integer>> occasionsIn = new HashMap<>();
    private int current;
    private List<Pointer> previous = List.of();
    private @Nullable Optional<Main> main;

    Scene(Facts facts, Map<Integer, Integer> occasions) {
        this.facts = facts;
        this.occasions = occasions;
        occasions.forEach((statement, event) -> {
            Sentence home = new Place(facts, facts.statement(statement)).home();
            if (home != null) {
                occasionsIn
                        .computeIfAbsent(home.index(), any -> new HashSet<>())
                        .add(event);
            }
        });
    }

    /** The event that the article is about, found once. */
    Optional<Main> main(Function<Facts, Optional<Main>> finder) {
        Optional<Main> known = main == null ? finder.apply(facts) : main;
        main = known;
        return known;
    }

    Facts facts() {
        return facts;
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

    boolean isOccasion(int event) {
        return Integer.valueOf(event).equals(occasions.get(current));
    }

    /** Whether a statement of that sentence was made at the event, which then says where rather than what about. */
    boolean isOccasionIn(Sentence sentence, int event) {
        return occasionsIn.getOrDefault(sentence.index(), Set.of()).contains(event);
    }

    @Nullable
    Integer occasionOf(int statement) {
        return occasions.get(statement);
    }
}
