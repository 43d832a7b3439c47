package onrecord.importer.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.language.Sentence;
import org.jspecify.annotations.Nullable;

/** What is known of an article while its statements are read one after another. */
final class Scene {

    private final Facts facts;
    private final Map<Integer, Integer> occasions;
    private final Map<Integer, Set<Integer>> occasionsIn = new HashMap<>();
    private int current;
    private List<Pointer> previous = List.of();

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
