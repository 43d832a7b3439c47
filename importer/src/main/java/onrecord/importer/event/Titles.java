package onrecord.importer.event;

import java.util.Set;
import onrecord.importer.date.DateMention;
import onrecord.importer.entity.Member;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes short headlines out of the words of a mention. */
final class Titles {

    private static final int LONGEST = 100;
    private static final Set<String> LEADING = Set.of(
            "a",
            "an",
            "the",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "this",
            "that",
            "these",
            "those",
            "another",
            "when",
            "while",
            "which",
            "who",
            "after",
            "before",
            "as",
            "also",
            "however",
            "additionally",
            "meanwhile");
    private static final Set<String> DANGLING = Set.of(
            "in", "on", "at", "of", "to", "and", "or", "the", "a", "an", "with", "for", "by", "from", "back", "late",
            "early");

    private final CastIndex cast;
    private final String text;

    Titles(CastIndex cast, String text) {
        this.cast = cast;
        this.text = text;
    }

    /** Without the date, unless there is nothing else. */
    String of(Trigger trigger, Span mention, @Nullable DateMention date) {
        String title = without(date, trigger, mention);
        return title.isBlank() ? without(null, trigger, mention) : title;
    }

    private String without(@Nullable DateMention date, Trigger trigger, Span mention) {
        StringBuilder title = new StringBuilder(missingSubject(trigger, mention));
        for (Token token : trigger.tree().tokens()) {
            boolean inside = mention.encloses(token.span());
            boolean dated = date != null && (date.span().encloses(token.span()) || leadsTo(token, date.span()));
            if (inside && !dated) {
                append(title, token);
            }
        }
        return finished(title.toString());
    }

    /** Whoever does it, where the clause itself leaves that unsaid: "met Vidal and signed the treaty". */
    private String missingSubject(Trigger trigger, Span mention) {
        Token verb = trigger.clause();
        Tree tree = trigger.tree();
        if (verb == null || Grammar.isPassive(tree, verb) || tree.child(verb, "nsubj") != null && !verb.is("relcl")) {
            return "";
        }
        return Grammar.subjects(tree, verb).stream()
                .findFirst()
                .filter(subject -> !mention.encloses(subject.span()))
                .flatMap(cast::memberAt)
                .map(Member::name)
                .orElse("");
    }

    /** "in" of "in May". */
    private boolean leadsTo(Token token, Span date) {
        int end = token.span().end();
        return token.is("prep", "advmod", "mark") && end <= date.start() && date.start() - end <= 1;
    }

    /** A pronoun at the head of a clause gives way to the name behind it. */
    private void append(StringBuilder title, Token token) {
        boolean spaced = title.length() > 0
                && token.span().start() > 0
                && Character.isWhitespace(text.charAt(token.span().start() - 1));
        if (spaced) {
            title.append(' ');
        }
        boolean pronoun = token.pos().equals("PRP") && token.is("nsubj", "nsubjpass") && cast.isPronoun(token);
        title.append(pronoun ? cast.memberAt(token).map(Member::name).orElse(token.form()) : token.form());
    }

    private static String finished(String title) {
        String words = withoutDangling(withoutLeading(title.strip()));
        if (words.length() > LONGEST) {
            int cut = words.lastIndexOf(' ', LONGEST);
            words = withoutDangling(words.substring(0, cut < 0 ? LONGEST : cut));
        }
        return words.isEmpty() ? title : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String withoutLeading(String words) {
        int space = words.indexOf(' ');
        String first = space < 0 ? "" : words.substring(0, space).replaceAll("^\\W+|\\W+$", "");
        boolean drop = space > 0
                && (LEADING.contains(first.toLowerCase(java.util.Locale.ROOT))
                        || first.isEmpty()
                        || DANGLING.contains(first.toLowerCase(java.util.Locale.ROOT)));
        return drop ? withoutLeading(words.substring(space + 1)) : words;
    }

    private static String withoutDangling(String words) {
        String trimmed = words;
        while (!trimmed.isEmpty()
                && !Character.isLetterOrDigit(trimmed.charAt(trimmed.length() - 1))
                && ",;:-–—(".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0) {
            trimmed = trimmed.substring(0, trimmed.length() - 1).stripTrailing();
        }
        int space = trimmed.lastIndexOf(' ');
        return space > 0 && DANGLING.contains(trimmed.substring(space + 1))
                ? withoutDangling(trimmed.substring(0, space))
                : trimmed;
    }
}
