package onrecord.importer.statement.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.SpeechWords;
import onrecord.importer.text.Span;

/** Who signs words behind a dash: “Nobody should drive over it again.” — Ann Farrow, chief engineer. */
final class DashedSource {

    private static final String DASHES = "—–―-";
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 8;
    private static final Set<String> NOMINAL = Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "NNPP", "HYPH");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "one");
    private static final Set<String> DAYS = SpeechWords.of("time");

    private final Reading reading;

    DashedSource(Reading reading) {
        this.reading = reading;
    }

    /** The signature as a phrase of its own, if the stretch is nothing else. */
    Optional<Tree> in(Span stretch) {
        Span rest = stretch.trimmed(reading.text());
        int start = behindDash(rest);
        Tree tree = start < 0 || rest.length() > LONGEST ? null : reading.treeAt(start);
        if (tree == null) {
            return Optional.empty();
        }
        List<Token> words = reading.tokens(tree, new Span(start, rest.end()));
        List<Token> name = name(words);
        boolean tells = words.stream().anyMatch(Token::isFinite);
        return tells || name.isEmpty() || !signs(name) ? Optional.empty() : Optional.of(phrase(tree, name));
    }

    private int behindDash(Span rest) {
        int at = rest.start();
        while (at < rest.end() && DASHES.indexOf(reading.text().charAt(at)) >= 0) {
            at++;
        }
        int behind = at;
        while (behind < rest.end() && Character.isWhitespace(reading.text().charAt(behind))) {
            behind++;
        }
        return at > rest.start() && at - rest.start() <= 2 && behind < rest.end() ? behind : -1;
    }

    private static List<Token> name(List<Token> words) {
        List<Token> name = new ArrayList<>();
        for (Token word : words) {
            boolean of = word.lemma().equals("of") && !name.isEmpty();
            boolean day = DAYS.contains(word.form().toLowerCase(Locale.ROOT));
            if (day
                    || word.form().startsWith("@")
                    || !of && !NOMINAL.contains(word.pos())
                    || name.size() > MOST_WORDS) {
                break;
            }
            name.add(word);
        }
        return name;
    }

    /** A name, or somebody who has none: "— a reader". */
    private static boolean signs(List<Token> name) {
        Token first = name.get(0);
        Token last = name.get(name.size() - 1);
        return last.isNoun()
                && name.size() <= MOST_WORDS
                && (Character.isUpperCase(first.form().charAt(0)) && first.isName()
                        || DETERMINERS.contains(first.lemma()));
    }

    /** The words with the last one before "of", or of all, at their head. */
    private static Tree phrase(Tree tree, List<Token> name) {
        int head = 0;
        while (head + 1 < name.size() && !name.get(head + 1).lemma().equals("of")) {
            head++;
        }
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < name.size(); i++) {
            Token word = name.get(i);
            words.add(new Token(
                    i,
                    word.span(),
                    word.form(),
                    word.lemma(),
                    word.pos(),
                    i == head ? -1 : head,
                    i == head ? "root" : "compound"));
        }
        Span span = name.get(0).span().cover(name.get(name.size() - 1).span());
        Sentence whole = tree.sentence();
        return new Tree(new Sentence(whole.index(), whole.passage(), span, words, List.of()));
    }

    /** The word that says who signs. */
    static Token head(Tree phrase) {
        return phrase.tokens().stream()
                .filter(token -> token.head() < 0)
                .findFirst()
                .orElseThrow();
    }
}
