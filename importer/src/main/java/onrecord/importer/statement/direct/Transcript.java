package onrecord.importer.statement.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Answers in a conversation that is printed like a play, each turn behind its speaker's name, or Q and A. Whoever mostly
 * asks is taken for the interviewer, whose turns are no statements.
 */
public final class Transcript {

    /** So few turns make a conversation only between a question and somebody known. */
    private static final int FEWEST_TURNS = 4;

    private static final Pattern LABEL = Pattern.compile(
            "^(\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,3}) ?: +(?=\\S)|^([QA])[.:] +(?=\\S)");
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(I|I['’](m|ve|d|ll)|my|me|[Ww]e|our|us)\\b");

    private final Reading reading;
    private final Labels labels;

    public Transcript(Reading reading) {
        this.reading = reading;
        this.labels = new Labels(reading.cast());
    }

    public List<Attribution> find() {
        List<Turn> turns = turns();
        Map<String, Integer> asked = new HashMap<>();
        Map<String, Integer> spoken = new HashMap<>();
        for (Turn turn : turns) {
            spoken.merge(turn.label(), 1, Integer::sum);
            asked.merge(turn.label(), asks(turn) ? 1 : 0, Integer::sum);
        }
        Set<Turn> answers = turns.stream()
                .filter(turn ->
                        answers(turn, asked.getOrDefault(turn.label(), 0), spoken.getOrDefault(turn.label(), 0)))
                .collect(Collectors.toSet());
        return isConversation(turns, answers, spoken) ? attributions(turns, answers) : List.of();
    }

    private static boolean answers(Turn turn, int asked, int spoken) {
        if (turn.isLettered()) {
            return turn.label().equals("A");
        }
        boolean known = turn.member() != null || asked == 0 && spoken > 1;
        return known && asked * 2 <= spoken;
    }

    private boolean isConversation(List<Turn> turns, Set<Turn> answers, Map<String, Integer> spoken) {
        long regular = spoken.values().stream().filter(count -> count > 1).count();
        boolean lettered = answers.stream().anyMatch(Turn::isLettered);
        boolean known = lettered || answers.stream().allMatch(turn -> turn.member() != null);
        return !answers.isEmpty()
                && (!lettered || answers.stream().anyMatch(this::isPersonal))
                && (regular > 1 && turns.size() >= FEWEST_TURNS || known && isAnswered(turns, answers));
    }

    private boolean isPersonal(Turn turn) {
        return FIRST_PERSON.matcher(turn.words().of(reading.text())).find();
    }

    /** Whether somebody answers a question in the passage behind it. */
    private boolean isAnswered(List<Turn> turns, Set<Turn> answers) {
        for (int i = 0; i + 1 < turns.size(); i++) {
            Turn reply = turns.get(i + 1);
            boolean adjacent = reply.passage() == turns.get(i).passage() + 1;
            if (asks(turns.get(i)) && adjacent && answers.contains(reply)) {
                return true;
            }
        }
        return false;
    }

    private List<Attribution> attributions(List<Turn> turns, Set<Turn> answers) {
        Integer interviewee =
                new Interviewee(reading).before(turns.get(0).words().start());
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            if (answers.contains(turn)) {
                Integer member = turn.isLettered() ? interviewee : turn.member();
                found.add(Attribution.answer(turn.words(), member));
                int end = turn.isLettered() ? end(turns, i) : 0;
                for (int passage = turn.passage() + 1; passage < end; passage++) {
                    found.add(Attribution.answer(reading.passage(passage), member));
                }
            }
        }
        return found;
    }

    /** The passage behind the last one of a turn; what follows the last turn may be no longer said in it. */
    private static int end(List<Turn> turns, int turn) {
        return turn + 1 < turns.size()
                ? turns.get(turn + 1).passage()
                : turns.get(turn).passage() + 1;
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < reading.passages(); i++) {
            Span passage = reading.passage(i);
            Matcher label = LABEL.matcher(passage.of(reading.text()));
            if (label.find()) {
                String name = label.group(1) == null ? label.group(2) : label.group(1);
                Span printed = new Span(passage.start(), passage.start() + name.length());
                Span words = new Span(passage.start() + label.end(), passage.end());
                turns.add(new Turn(i, name, words, labels.member(name, printed)));
            }
        }
        return turns;
    }

    private boolean asks(Turn turn) {
        return turn.words().of(reading.text()).endsWith("?");
    }

    private record Turn(
            int passage, String label, Span words, @Nullable Integer member) {

        boolean isLettered() {
            return label.equals("Q") || label.equals("A");
        }
    }
}
