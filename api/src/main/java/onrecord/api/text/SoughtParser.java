package onrecord.api.text;

import java.util.ArrayList;
import java.util.List;
import onrecord.api.text.Sought.All;
import onrecord.api.text.Sought.Any;
import onrecord.api.text.Sought.Not;
import onrecord.api.text.Sought.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Reads what clients write: {@code words all of which must occur, "a phrase", begin*, this OR that, -without, (groups)}.
 * The same on every store.
 */
public final class SoughtParser {

    private static final int LONGEST = 1_000;
    private static final int MOST_WORDS = 32;
    private static final int DEEPEST = 10;
    private static final int SHORTEST_PREFIX = 2;

    private final Complaint complaint;
    private final List<Sign> signs;
    private int next;
    private int words;

    private SoughtParser(String argument, String text) {
        complaint = new Complaint(argument);
        if (text.length() > LONGEST) {
            throw complaint.of("must have at most " + LONGEST + " characters, has " + text.length());
        }
        signs = Sign.of(text, complaint);
    }

    /** What the text that an argument holds says. */
    public static Sought parse(String argument, String text) {
        return new SoughtParser(argument, text).all();
    }

    private Sought all() {
        Sought sought = any(0);
        if (next < signs.size()) {
            throw complaint.at(signs.get(next).place(), "this parenthesis was not opened");
        }
        if (sought == null) {
            throw complaint.of("must have at least one word, or be left out");
        }
        if (!sought.isFindable()) {
            throw complaint.of("must say what is sought, and not only what is not, on each side of an OR");
        }
        return sought;
    }

    /** Null where only punctuation stands. */
    private @Nullable Sought any(int depth) {
        List<Sought> parts = new ArrayList<>();
        addTo(parts, sequence(depth));
        while (next < signs.size() && signs.get(next).kind() == Sign.Kind.OR) {
            Sign or = signs.get(next++);
            int before = parts.size();
            addTo(parts, sequence(depth));
            if (before == 0 || parts.size() == before) {
                throw complaint.at(or.place(), "this " + or.text() + " needs a word on each side");
            }
        }
        return parts.size() > 1 ? new Any(parts) : parts.isEmpty() ? null : parts.get(0);
    }

    private @Nullable Sought sequence(int depth) {
        List<Sought> parts = new ArrayList<>();
        while (next < signs.size()) {
            Sign sign = signs.get(next);
            if (sign.kind() == Sign.Kind.OR || sign.kind() == Sign.Kind.CLOSE) {
                break;
            }
            next++;
            if (sign.kind() != Sign.Kind.AND) {
                addTo(parts, one(sign, depth));
            } else if (parts.isEmpty() || !beginsPart(next)) {
                throw complaint.at(sign.place(), "this " + sign.text() + " needs a word on each side");
            }
        }
        return parts.size() > 1 ? new All(parts) : parts.isEmpty() ? null : parts.get(0);
    }

    private @Nullable Sought one(Sign sign, int depth) {
        return switch (sign.kind()) {
            case NOT -> not(sign, depth);
            case OPEN -> group(sign, depth + 1);
            default -> phrase(sign);
        };
    }

    private @Nullable Sought not(Sign sign, int depth) {
        if (!beginsPart(next)) {
            throw complaint.at(sign.place(), "this " + sign.text() + " needs a word after it");
        }
        Sign following = signs.get(next++);
        if (following.kind() == Sign.Kind.NOT) {
            throw complaint.at(following.place(), "this was negated already");
        }
        Sought part = one(following, depth);
        if (part != null && !part.isFindable()) {
            throw complaint.at(sign.place(), "this negates only negations");
        }
        return part == null ? null : new Not(part);
    }

    private @Nullable Sought group(Sign open, int depth) {
        if (depth > DEEPEST) {
            throw complaint.at(open.place(), "parentheses nest deeper than " + DEEPEST);
        }
        Sought part = any(depth);
        if (next == signs.size()) {
            throw complaint.at(open.place(), "this parenthesis is not closed");
        }
        next++;
        return part;
    }

    /** Null for what has no letter or digit. */
    private @Nullable Phrase phrase(Sign sign) {
        List<Word> found = Words.of(sign.text());
        words += found.size();
        if (words > MOST_WORDS) {
            throw complaint.of("must have at most " + MOST_WORDS + " words");
        }
        if (found.isEmpty()) {
            return null;
        }
        boolean prefix = sign.kind() == Sign.Kind.PREFIX;
        if (prefix && found.get(found.size() - 1).form().length() < SHORTEST_PREFIX) {
            throw complaint.at(sign.place(), "at least " + SHORTEST_PREFIX + " letters must stand before *");
        }
        return new Phrase(found, prefix);
    }

    private boolean beginsPart(int place) {
        if (place == signs.size()) {
            return false;
        }
        Sign.Kind kind = signs.get(place).kind();
        return kind != Sign.Kind.OR && kind != Sign.Kind.CLOSE && kind != Sign.Kind.AND;
    }

    private static void addTo(List<Sought> parts, @Nullable Sought part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
