package onrecord.api.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of what a client writes.
 *
 * @param text as written, with its quotation marks or star
 * @param place where it stands, from 0
 */
record Sign(Kind kind, String text, int place) {

    enum Kind {
        WORD,
        PREFIX,
        PHRASE,
        OR,
        AND,
        NOT,
        OPEN,
        CLOSE
    }

    private static final String QUOTES = "\"“”„«»";

    /** All parts; a quotation mark without its partner is refused, and so is a star before or inside a word. */
    static List<Sign> of(String text, Complaint complaint) {
        List<Sign> signs = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            int end = end(text, place, complaint);
            if (!Character.isWhitespace(text.charAt(place))) {
                Sign sign = sign(text.substring(place, end), place, isSpace(text, end));
                sign.checkStar(complaint);
                signs.add(sign);
            }
            place = end;
        }
        return signs;
    }

    private static int end(String text, int start, Complaint complaint) {
        if (isQuote(text.charAt(start))) {
            return endOfPhrase(text, start, complaint);
        }
        if (isSingle(text.charAt(start)) || text.charAt(start) == '-') {
            return start + 1;
        }
        int end = start + 1;
        while (end < text.length() && !isSingle(text.charAt(end)) && !isQuote(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfPhrase(String text, int start, Complaint complaint) {
        for (int i = start + 1; i < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                return i + 1;
            }
        }
        throw complaint.at(start, "this quotation mark has no partner");
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSingle(char c) {
        return c == '(' || c == ')' || Character.isWhitespace(c);
    }

    private static boolean isSpace(String text, int place) {
        return place == text.length() || Character.isWhitespace(text.charAt(place));
    }

    private static Sign sign(String part, int place, boolean alone) {
        Kind kind = switch (part) {
            case "(" -> Kind.OPEN;
            case ")" -> Kind.CLOSE;
            case "-" -> alone ? Kind.WORD : Kind.NOT; // alone it is a dash
            case "OR", "|" -> Kind.OR;
            case "AND" -> Kind.AND;
            default -> isQuote(part.charAt(0)) ? Kind.PHRASE : part.endsWith("*") ? Kind.PREFIX : Kind.WORD;
        };
        return new Sign(kind, part, place);
    }

    private void checkStar(Complaint complaint) {
        int star = text.indexOf('*');
        if (star >= 0 && (kind != Kind.PREFIX || star < text.length() - 1 || star == 0)) {
            throw complaint.at(place + star, "* can only stand at the end of a word");
        }
    }
}
