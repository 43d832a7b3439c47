package onrecord.importer.date.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.text.Span;

/** Cuts passages of a text into words, numbers and marks, in one walk. */
public final class Lexer {

    private static final int LONGEST_NUMBER = 9;
    private static final Map<String, Integer> NUMBERS = Lexicon.DATES.numbers("number");
    /** What digits may be glued to: "Dec31", "FY19". */
    private static final Set<String> BEFORE_DIGITS = Stream.of("month", "month-short", "account-year")
            .flatMap(kind -> Lexicon.DATES.set(kind).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_BEFORE_DIGITS = 9;
    private static final Map<String, Integer> ORDINALS = Lexicon.DATES.numbers("ordinal");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private int end;

    private Lexer(String text) {
        this.text = text;
    }

    public static Words cut(String text, List<Span> passages) {
        Lexer lexer = new Lexer(text);
        for (Span passage : passages) {
            lexer.passage(passage);
        }
        return Words.of(lexer.words);
    }

    private void passage(Span passage) {
        at = passage.start();
        end = Math.min(passage.end(), text.length());
        while (at < end) {
            next();
        }
        words.add(new Word(Kind.BREAK, "", "", end, end, -1));
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            add(Kind.BREAK, at + 1, -1);
        } else if (isDigit(at)) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            at++;
        } else {
            add(Kind.MARK, at + 1, -1);
        }
    }

    private void word() {
        int to = at + 1;
        while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        to = beforeDigits(to);
        String printed = text.substring(at, to);
        String lower = printed.toLowerCase(Locale.ROOT);
        Integer ordinal = ORDINALS.get(lower);
        int value = ordinal != null ? ordinal : NUMBERS.getOrDefault(lower, -1);
        words.add(new Word(ordinal != null ? Kind.ORDINAL : Kind.WORD, printed, lower, at, to, value));
        at = to;
        if (value >= 1 && value <= 9) {
            joinNumeral();
        }
    }

    private int beforeDigits(int wordEnd) {
        if (!isDigit(wordEnd - 1)) {
            return wordEnd;
        }
        int to = at + 1;
        while (to < wordEnd && to - at <= LONGEST_BEFORE_DIGITS && !isDigit(to)) {
            to++;
        }
        boolean glued = to < wordEnd && digitsFrom(to) == wordEnd;
        return glued && BEFORE_DIGITS.contains(text.substring(at, to).toLowerCase(Locale.ROOT)) ? to : wordEnd;
    }

    /** Makes one word of twenty-five and twenty-fifth, also without the hyphen. */
    private void joinNumeral() {
        int last = words.size() - 1;
        if (last < 1) {
            return;
        }
        boolean hyphened = last > 1 && words.get(last - 1).lower().equals("-");
        int first = hyphened ? last - 2 : last - 1;
        Word tens = words.get(first);
        Word ones = words.get(last);
        boolean oneApart = ones.start() - tens.end() == 1;
        boolean countable = tens.value() >= 20 && tens.value() <= 90 && tens.is(Kind.WORD);
        if (oneApart && countable && !ones.lower().equals("a") && !ones.lower().equals("an")) {
            words.subList(first, last + 1).clear();
            String whole = text.substring(tens.start(), ones.end());
            words.add(Word.of(ones.kind(), whole, tens.start(), tens.value() + ones.value()));
        }
    }

    private void number() {
        int to = digitsFrom(at);
        boolean grouped = false;
        while (to + 1 < end && (text.charAt(to) == ',' || text.charAt(to) == '.') && isGroup(to)) {
            to = digitsFrom(to + 1);
            grouped = true;
        }
        if (grouped || to - at > LONGEST_NUMBER) {
            add(Kind.WORD, to, -1);
            return;
        }
        int value = Integer.parseInt(text.substring(at, to));
        int letters = to;
        while (letters < end && Character.isLetterOrDigit(text.charAt(letters))) {
            letters++;
        }
        suffixed(to, letters, value);
    }

    private void suffixed(int digitsEnd, int lettersEnd, int value) {
        String suffix = text.substring(digitsEnd, Math.min(lettersEnd, digitsEnd + 2));
        boolean whole = lettersEnd - digitsEnd <= 2;
        if (suffix.isEmpty()) {
            boolean possessive = text.startsWith("'s", digitsEnd) || text.startsWith("’s", digitsEnd);
            boolean decade = possessive && value % 10 == 0 && digitsEnd - at == 4;
            add(decade ? Kind.DECADE : Kind.NUMBER, decade ? Math.min(end, digitsEnd + 2) : digitsEnd, value);
        } else if (whole
                && List.of("st", "nd", "rd", "th", "ST", "ND", "RD", "TH").contains(suffix)) {
            add(Kind.ORDINAL, lettersEnd, value);
        } else if (whole && suffix.equals("s") && value % 10 == 0) {
            add(Kind.DECADE, lettersEnd, value);
        } else if (suffix.startsWith("T") && isDigit(digitsEnd + 1)) {
            add(Kind.NUMBER, digitsEnd, value);
        } else {
            add(Kind.WORD, lettersEnd, -1);
        }
    }

    /** After a comma three digits, after a full stop any: 1,200 and 4.5, but 4.3.2026 stays apart. */
    private boolean isGroup(int mark) {
        int to = digitsFrom(mark + 1);
        if (text.charAt(mark) == ',') {
            return to - mark == 4;
        }
        boolean dotted = to + 1 < end && text.charAt(to) == '.' && isDigit(to + 1);
        boolean dottedBefore = at > 0 && text.charAt(at - 1) == '.';
        return to > mark + 1 && !dotted && !dottedBefore;
    }

    private int digitsFrom(int from) {
        int to = from;
        while (to < end && isDigit(to)) {
            to++;
        }
        return to;
    }

    private boolean isDigit(int position) {
        return position < end && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    private void add(Kind kind, int to, int value) {
        words.add(Word.of(kind, text.substring(at, to), at, value));
        at = to;
    }
}
