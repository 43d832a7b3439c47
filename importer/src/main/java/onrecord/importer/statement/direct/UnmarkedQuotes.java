package onrecord.importer.statement.direct;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.text.Span;

/**
 * Quotations whose marks were lost with the page's layout: paragraphs in the first person that follow somebody's words, in
 * an article that is otherwise told in the third.
 */
public final class UnmarkedQuotes {

    private static final Set<String> FIRST = Set.of("me", "my", "we", "us", "our");
    private static final int SHORTEST = 40;
    private static final int FEWEST_QUESTIONS = 3;

    private final Reading reading;

    /** The passages, by their numbers, in which somebody is named who says something. */
    private final BitSet attributed = new BitSet();

    /** The passages in which somebody speaks of himself outside of all quotation marks. */
    private final BitSet personal = new BitSet();

    /** @param found what is attributed otherwise */
    public UnmarkedQuotes(Reading reading, List<Attribution> found) {
        this.reading = reading;
        reading.trees().stream()
                .filter(tree -> tree.tokens().stream().anyMatch(this::isFirstPerson))
                .forEach(tree -> personal.set(tree.sentence().passage()));
        found.forEach(this::note);
    }

    private void note(Attribution attribution) {
        Token source = attribution.source();
        for (Span part : attribution.content()) {
            Tree tree = reading.treeAt(part.start());
            if (tree == null) {
                continue;
            }
            if (source == null || !isFirst(source)) {
                attributed.set(tree.sentence().passage());
            }
        }
    }

    private boolean isFirstPerson(Token token) {
        return token.pos().startsWith("PRP") && isFirst(token) && !reading.isQuoted(token.span());
    }

    private static boolean isFirst(Token token) {
        return token.form().equals("I") || FIRST.contains(token.form().toLowerCase(Locale.ROOT));
    }

    public List<Attribution> find() {
        personal.andNot(attributed);
        if (isInterview()) {
            return List.of();
        }
        List<Attribution> quotes = new ArrayList<>();
        for (int i = personal.nextSetBit(0); i >= 0; i = personal.nextSetBit(i + 1)) {
            boolean spoken = i > 0 && (attributed.get(i - 1) || personal.get(i - 1));
            if (!spoken || !isWhole(reading.passage(i))) {
                return List.of();
            }
            quotes.add(new Attribution(Pattern.STANDALONE, List.of(reading.passage(i)), null, null, null));
        }
        return quotes;
    }

    /** Where questions are asked, two speak in the first person. */
    private boolean isInterview() {
        return IntStream.range(0, reading.passages())
                        .filter(i -> reading.text().charAt(reading.passage(i).end() - 1) == '?')
                        .count()
                >= FEWEST_QUESTIONS;
    }

    private boolean isWhole(Span passage) {
        char last = reading.text().charAt(passage.end() - 1);
        return passage.length() >= SHORTEST && ".!?".indexOf(last) >= 0;
    }
}
