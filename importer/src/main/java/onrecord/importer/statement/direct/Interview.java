package onrecord.importer.statement.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.quote.QuoteMarks;
import onrecord.importer.text.Span;

/**
 * Answers that are printed without quotation marks: an article whose paragraphs take turns between questions and what
 * somebody says of himself. Explainers have questions too, but nobody says "I" in their answers.
 */
public final class Interview {

    private static final int FEWEST_QUESTIONS = 3;
    private static final int LONGEST_QUESTION = 400;
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(I|I['’](m|ve|d|ll)|my|me|[Ww]e|our|us)\\b");
    private static final Pattern LABEL = Pattern.compile("^(Q|A)\\s?[:.]\\s+");

    private final Reading reading;

    public Interview(Reading reading) {
        this.reading = reading;
    }

    public List<Attribution> find() {
        List<Integer> questions = questions();
        if (questions.size() < FEWEST_QUESTIONS) {
            return List.of();
        }
        List<Span> answers = answers(questions);
        long personal = answers.stream()
                .filter(answer ->
                        FIRST_PERSON.matcher(answer.of(reading.text())).find())
                .count();
        if (answers.size() < FEWEST_QUESTIONS || personal * 2 < answers.size()) {
            return List.of();
        }
        Integer interviewee = new Interviewee(reading)
                .before(reading.passage(questions.get(0)).start());
        return answers.stream()
                .map(answer -> Attribution.answer(answer, interviewee))
                .toList();
    }

    private List<Integer> questions() {
        List<Integer> questions = new ArrayList<>();
        for (int i = 0; i < reading.passages(); i++) {
            Span passage = reading.passage(i);
            boolean asks = reading.text().charAt(passage.end() - 1) == '?';
            if (asks && passage.length() < LONGEST_QUESTION && !startsQuoted(passage)) {
                questions.add(i);
            }
        }
        return questions;
    }

    private boolean startsQuoted(Span passage) {
        return QuoteMarks.isMark(reading.text().charAt(passage.start()));
    }

    /** The passages between two questions, and the one behind the last. */
    private List<Span> answers(List<Integer> questions) {
        List<Span> answers = new ArrayList<>();
        if (takeTurns(questions)) {
            int last = questions.get(questions.size() - 1);
            for (int i = questions.get(0) + 1; i <= Math.min(last + 1, reading.passages() - 1); i += 2) {
                answers.add(unlabelled(reading.passage(i)));
            }
            return answers;
        }
        for (int q = 0; q < questions.size(); q++) {
            int from = questions.get(q) + 1;
            int to = q + 1 < questions.size() ? questions.get(q + 1) : Math.min(from + 1, reading.passages());
            for (int i = from; i < to; i++) {
                answers.add(unlabelled(reading.passage(i)));
            }
        }
        return answers;
    }

    /** Whether every other passage asks, though some of those end without a question mark and some answers with one. */
    private static boolean takeTurns(List<Integer> questions) {
        long regular = questions.stream()
                .filter(question -> (question - questions.get(0)) % 2 == 0)
                .count();
        return regular >= 0.8 * questions.size();
    }

    private Span unlabelled(Span passage) {
        var label = LABEL.matcher(passage.of(reading.text()));
        return label.find() ? new Span(passage.start() + label.end(), passage.end()) : passage;
    }
}
