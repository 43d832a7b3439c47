package onrecord.importer.event;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.date.DateMention;
import onrecord.importer.entity.Member;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.ParticipantRole;
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
    private static final Set<String> FIRST = Set.of("i", "we", "you");
    private static final Set<String> THIRD = Set.of("he", "she", "it", "they");
    private static final Set<String> DANGLING = Set.of(
            "in", "on", "at", "of", "to", "and", "or", "the", "a", "an", "with", "for", "by", "from", "back", "late",
            "early");

    /** What is left of quotation marks whose words were cut. */
    private static final Pattern EMPTY_QUOTES = Pattern.compile("(?:“[,.]?”|\"\") ?");

    private final CastIndex cast;
    private final String text;

    Titles(CastIndex cast, String text) {
        this.cast = cast;
        this.text = text;
    }

    /** Without the date, unless there is nothing else. */
    String of(Trigger trigger, Span mention, @Nullable DateMention date, List<Participant> participants) {
        String title = without(date, trigger, mention, participants);
        return title.isBlank() ? without(null, trigger, mention, participants) : title;
    }

    private String without(@Nullable DateMention date, Trigger trigger, Span mention, List<Participant> participants) {
        Tree tree = trigger.tree();
        BitSet words = new BitSet();
        for (Token token : tree.tokens()) {
            boolean dated = date != null && (date.span().encloses(token.span()) || leadsTo(token, date.span()));
            words.set(token.index(), mention.encloses(token.span()) && !dated);
        }
        String subject = missingSubject(trigger, words);
        int room = LONGEST - subject.length();
        if (length(tree, words) > room) {
            asides(trigger, words).forEach(aside -> words.andNot(aside));
        }
        Phrases.cut(tree, words, trigger.top(), before -> length(tree, before) <= room);
        String actor = actor(participants);
        StringBuilder title = new StringBuilder(subject);
        words.stream().forEach(index -> append(title, tree.token(index), trigger.top(), actor));
        String finished = finished(title.isEmpty() ? trigger.token().form() : title.toString());
        return finished.indexOf(' ', finished.indexOf(' ') + 1) < 0
                        && trigger.clause() == null
                        && !actor.isEmpty()
                        && !namesAny(tree, words)
                ? whose(finished, actor, trigger)
                : finished;
    }

    /** A noun or two alone say too little: "Televised address by Ito". */
    private static String whose(String title, String actor, Trigger trigger) {
        return title + (trigger.type() == EventType.STATEMENT ? " by " : " with ") + actor;
    }

    private boolean namesAny(Tree tree, BitSet words) {
        return words.stream().anyMatch(index -> cast.memberAt(tree.token(index)).isPresent());
    }

    private String actor(List<Participant> participants) {
        return participants.stream()
                .filter(each -> each.role() == ParticipantRole.ACTOR)
                .map(each -> cast.name(each.member()))
                .findFirst()
                .orElse("");
    }

    /** What stands between commas and could be left out: ", who flew in overnight,". */
    private static List<BitSet> asides(Trigger trigger, BitSet words) {
        Tree tree = trigger.tree();
        return words.stream()
                .limit(LONGEST)
                .mapToObj(tree::token)
                .filter(token -> token.is("relcl", "appos", "acl")
                        && tree.below(token).nextSetBit(0) > 0
                        && tree.token(tree.below(token).nextSetBit(0) - 1)
                                .form()
                                .equals(","))
                .map(tree::below)
                .filter(below -> !below.get(trigger.top().index())
                        && !below.get(trigger.token().index()))
                .map(below -> withCommas(tree, below))
                .toList();
    }

    private static BitSet withCommas(Tree tree, BitSet below) {
        below.set(below.nextSetBit(0) - 1);
        int next = below.length();
        below.set(next, next < tree.tokens().size() && tree.token(next).form().equals(","));
        return below;
    }

    private static int length(Tree tree, BitSet words) {
        return words.stream()
                .map(index -> 1 + tree.token(index).form().length())
                .sum();
    }

    /** Whoever does it, where the clause itself leaves that unsaid: "met Vidal and signed the treaty". */
    private String missingSubject(Trigger trigger, BitSet words) {
        Token verb = trigger.clause();
        Tree tree = trigger.tree();
        if (verb == null || tree.child(verb, "nsubj", "nsubjpass") != null && !verb.is("relcl")) {
            return "";
        }
        List<Token> subjects =
                Grammar.isPassive(tree, verb) ? Grammar.objects(tree, verb) : Grammar.subjects(tree, verb);
        return subjects.stream()
                .findFirst()
                .filter(subject -> !words.get(subject.index()))
                .map(subject -> cast.memberAt(subject).map(Member::name).orElseGet(() -> phrase(tree, subject)))
                .orElse("");
    }

    /** A noun with what stands before it, but no article. */
    private String phrase(Tree tree, Token noun) {
        if (!noun.isNoun()) {
            return "";
        }
        BitSet words = tree.below(noun);
        int first = noun.index();
        while (first > 0 && words.get(first - 1) && !tree.token(first - 1).is("det")) {
            first--;
        }
        return tree.sentence().span(first, noun.index()).of(text);
    }

    /** "in" of "in May". */
    private boolean leadsTo(Token token, Span date) {
        int end = token.span().end();
        return token.is("prep", "advmod", "mark") && end <= date.start() && date.start() - end <= 1;
    }

    /** A pronoun at the head of a clause gives way to the name behind it. */
    private void append(StringBuilder title, Token token, Token top, String actor) {
        boolean spaced = title.length() > 0
                && token.span().start() > 0
                && Character.isWhitespace(text.charAt(token.span().start() - 1));
        if (spaced) {
            title.append(' ');
        }
        boolean pronoun = token.pos().equals("PRP") && token.is("nsubj", "nsubjpass");
        boolean acting =
                THIRD.contains(token.lower()) && token.is("nsubj") && token.head() == top.index() && !actor.isEmpty();
        String name = cast.isPronoun(token) && !FIRST.contains(token.lower())
                ? cast.memberAt(token).map(Member::name).orElse("")
                : acting ? actor : "";
        title.append(pronoun && !name.isEmpty() ? name : token.form());
    }

    private static String finished(String title) {
        String words = withoutDangling(withoutLeading(withoutHalfQuotes(title.strip())));
        return words.isEmpty() ? title : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String withoutHalfQuotes(String title) {
        String words = EMPTY_QUOTES.matcher(title).replaceAll("");
        long opening = words.chars().filter(c -> c == '“').count();
        long closing = words.chars().filter(c -> c == '”').count();
        String curly = opening == closing ? words : words.replaceAll("[“”]", "");
        return curly.chars().filter(c -> c == '"').count() % 2 == 0 ? curly : curly.replace("\"", "");
    }

    private static String withoutLeading(String words) {
        int space = words.indexOf(' ');
        String first = space < 0 ? "" : words.substring(0, space).replaceAll("^\\W+|\\W+$", "");
        boolean amount =
                words.regionMatches(true, 0, "at least ", 0, 9) || words.regionMatches(true, 0, "at most ", 0, 8);
        boolean drop = space > 0
                && !amount
                && (LEADING.contains(first.toLowerCase(java.util.Locale.ROOT))
                        || first.isEmpty()
                        || "’'".indexOf(words.charAt(0)) >= 0
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
