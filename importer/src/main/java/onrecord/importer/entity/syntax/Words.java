package onrecord.importer.entity.syntax;

import java.util.List;
import java.util.Locale;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;
import org.jspecify.annotations.Nullable;

/** The words of a sentence, with what hangs on each of them. */
public final class Words {

    private final Sentence sentence;
    private final String text;
    private final BlockKind block;
    private final boolean[] quoted;
    private final Tree tree;
    /** Rules ask of the same word again and again: the tokens lie in an array, and lower case is made once. */
    private final Token[] tokens;

    private final boolean[] capital;
    private final @Nullable String[] lower;

    Words(Sentence sentence, String text, BlockKind block, boolean[] quoted) {
        this.sentence = sentence;
        this.text = text;
        this.block = block;
        this.quoted = quoted;
        this.tree = new Tree(sentence);
        this.tokens = sentence.tokens().toArray(new Token[0]);
        this.lower = new String[tokens.length];
        this.capital = new boolean[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            capital[i] = Character.isUpperCase(tokens[i].form().charAt(0));
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return tokens.length;
    }

    public Token token(int word) {
        return tokens[word];
    }

    /** As printed; empty outside the sentence. */
    public String form(int word) {
        return exists(word) ? tokens[word].form() : "";
    }

    public String lower(int word) {
        if (!exists(word)) {
            return "";
        }
        String known = lower[word];
        if (known == null) {
            known = tokens[word].lower();
            lower[word] = known;
        }
        return known;
    }

    public String lemma(int word) {
        return exists(word) ? tokens[word].lemma().toLowerCase(Locale.ROOT) : "";
    }

    /** Whether the word is one of these, whatever its case. */
    public boolean isLower(int word, String... forms) {
        return exists(word) && isAny(lower(word), forms);
    }

    /** Whether its Penn tag is one of these; "NN*" stands for all that begin with "NN". */
    public boolean isPos(int word, String... tags) {
        return exists(word) && isAny(pos(word), tags);
    }

    private static boolean isAny(String text, String... candidates) {
        for (String candidate : candidates) {
            int last = candidate.length() - 1;
            boolean open = last > 0 && candidate.charAt(last) == '*';
            if (open ? text.regionMatches(0, candidate, 0, last) : text.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** The Penn tag; empty outside the sentence. */
    public String pos(int word) {
        return exists(word) ? tokens[word].pos() : "";
    }

    public boolean exists(int word) {
        return word >= 0 && word < tokens.length;
    }

    /** Whether the word begins with a capital letter. */
    public boolean isCapital(int word) {
        return exists(word) && capital[word];
    }

    public boolean isWord(int word) {
        return exists(word) && Character.isLetterOrDigit(form(word).charAt(0));
    }

    public boolean isQuoted(int word) {
        return exists(word) && quoted[word];
    }

    public BlockKind block() {
        return block;
    }

    /** The word that {@code word} hangs on, -1 for the root. */
    public int head(int word) {
        return exists(word) ? tokens[word].head() : -1;
    }

    public boolean isRelated(int word, String... relations) {
        return exists(word) && tokens[word].is(relations);
    }

    public List<Token> children(int word) {
        return exists(word) ? tree.children(tokens[word]) : List.of();
    }

    /** The first word of what hangs on {@code word}, with itself. */
    public int first(int word) {
        return tree.first(tokens[word]);
    }

    /** Behind the last word of what hangs on {@code word}. */
    public int end(int word) {
        return tree.end(tokens[word]);
    }

    public int child(int word, String relation) {
        Token child = exists(word) ? tree.child(tokens[word], relation) : null;
        return child == null ? -1 : child.index();
    }

    /** The text's range of the words {@code [first, end)}. */
    public Span span(int first, int end) {
        return sentence.span(first, end - 1);
    }

    public String text(int first, int end) {
        if (end - first == 1) {
            return tokens[first].form();
        }
        return first < end ? span(first, end).of(text) : "";
    }

    /** Whether no space stands between a word and the one before it. */
    public boolean isJoined(int word) {
        return exists(word)
                && word > 0
                && tokens[word - 1].span().end() == tokens[word].span().start();
    }

    /** The words of this sentence that lie in a span: {@code [first, end)}, empty where none does. */
    public int[] at(Span span) {
        int first = lowerBound(span.start());
        int end = first;
        while (end < size() && tokens[end].span().start() < span.end()) {
            end++;
        }
        return new int[] {first, end};
    }

    private int lowerBound(int position) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
