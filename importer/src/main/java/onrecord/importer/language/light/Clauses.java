package onrecord.importer.language.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.ReportingVerbs;
import org.jspecify.annotations.Nullable;

/** Finds subjects, objects and the verb that each verb depends on. */
final class Clauses {

    private static final int NONE = -1;
    private static final Set<String> MARKS = Set.of(
            "that",
            "if",
            "whether",
            "because",
            "although",
            "though",
            "while",
            "unless",
            "since",
            "until",
            "when",
            "where",
            "why",
            "how");

    private final List<TaggedWord> words;
    private final List<NounPhrase> phrases;
    private final List<VerbGroup> groups;
    private final Parse parse;
    private final List<Integer> early = new ArrayList<>();

    Clauses(List<TaggedWord> words, List<NounPhrase> phrases, List<VerbGroup> groups, Parse parse) {
        this.words = words;
        this.phrases = phrases;
        this.groups = groups;
        this.parse = parse;
    }

    static boolean isMark(TaggedWord word) {
        return word.is("IN", "WRB", "DT", "WDT") && MARKS.contains(word.lower());
    }

    /** Links the clauses and returns the sentence's root. */
    int link() {
        int root = NONE;
        VerbGroup finite = null;
        for (int i = 0; i < groups.size(); i++) {
            VerbGroup group = groups.get(i);
            VerbGroup previous = i == 0 ? null : groups.get(i - 1);
            int left = finite == null ? 0 : finite.main() + 1;
            int subject = group.isFinite(words) ? subject(left, group, previous) : NONE;
            int mark = mark(left, subject == NONE ? group.first() : firstOf(subject));
            root = attach(group, previous, subject, mark, root);
            linkObject(
                    group,
                    i + 1 == groups.size() ? words.size() : groups.get(i + 1).first());
            finite = group.isFinite(words) ? group : finite;
        }
        linkEarly(root);
        return root == NONE ? fallbackRoot() : root;
    }

    /** Verbs before the main one: participles belong to the noun before them, the rest to the main verb. */
    private void linkEarly(int root) {
        for (int verb : early) {
            int noun = nounBefore(verb);
            if (words.get(verb).is("VBN") && noun != NONE) {
                parse.link(verb, noun, "acl");
            } else if (root != NONE) {
                parse.link(verb, root, "advcl");
            }
        }
    }

    private int nounBefore(int verb) {
        int noun = NONE;
        for (NounPhrase phrase : phrases) {
            noun = phrase.end() <= verb ? phrase.head() : noun;
        }
        return noun;
    }

    /** The first free noun phrase of the clause, behind its mark and behind the object of the verb before. */
    private int subject(int left, VerbGroup group, @Nullable VerbGroup previous) {
        int start = left;
        for (int i = left; i < group.first(); i++) {
            if (isMark(words.get(i)) || words.get(i).is("``", "''", "CC", ":")) {
                start = i + 1;
            }
        }
        int first = NONE;
        for (NounPhrase phrase : phrases) {
            if (phrase.head() >= start && phrase.head() < group.first() && parse.isFree(phrase.head())) {
                boolean object = start == left && previous != null && isObject(phrase, previous, group);
                if (first == NONE && !object) {
                    first = phrase.head();
                }
            }
        }
        if (first == NONE) {
            first = inverted(group);
        }
        return first;
    }

    /** A noun phrase directly behind a verb is its object if another one follows before the next verb. */
    private boolean isObject(NounPhrase phrase, VerbGroup previous, VerbGroup next) {
        return phrase.first() == previous.main() + 1
                && !ReportingVerbs.CLAUSE.has(words.get(previous.main()).lemma())
                && phrases.stream()
                        .anyMatch(other -> other.head() > phrase.head()
                                && other.head() < next.first()
                                && parse.isFree(other.head()));
    }

    /** "…," said the minister: the noun phrase behind a reporting verb that ends a quotation. */
    private int inverted(VerbGroup group) {
        boolean afterQuote = group.first() > 0 && words.get(group.first() - 1).is(",", "''");
        if (afterQuote && ReportingVerbs.CLAUSE.has(words.get(group.main()).lemma())) {
            for (NounPhrase phrase : phrases) {
                if (phrase.first() == group.main() + 1) {
                    return phrase.head();
                }
            }
        }
        return NONE;
    }

    private int mark(int left, int before) {
        for (int i = before - 1; i >= left && i >= before - 2; i--) {
            if (isMark(words.get(i)) || words.get(i).is("WDT", "WP")) {
                return i;
            }
        }
        return NONE;
    }

    private int firstOf(int head) {
        return phrases.stream()
                .filter(phrase -> phrase.head() == head)
                .mapToInt(NounPhrase::first)
                .findFirst()
                .orElse(head);
    }

    private int attach(VerbGroup group, @Nullable VerbGroup previous, int subject, int mark, int root) {
        int verb = group.main();
        boolean quoted = closesQuotation(group, subject, root);
        linkParts(group, subject, mark);
        if (root == NONE && (mark != NONE || !group.isFinite(words))) {
            early.add(verb);
            return NONE;
        }
        if (root == NONE) {
            return verb;
        }
        if (quoted) {
            parse.link(root, verb, "ccomp");
            return verb;
        }
        if (subject != NONE && words.get(subject).is("WP", "WDT") && nounBefore(subject) != NONE) {
            parse.link(verb, nounBefore(subject), "relcl");
        }
        int head = head(group, previous, root);
        parse.link(verb, head, relation(group, head, subject, mark));
        return root;
    }

    private void linkParts(VerbGroup group, int subject, int mark) {
        if (subject != NONE) {
            parse.link(subject, group.main(), group.isPassive(words) ? "nsubjpass" : "nsubj");
        }
        if (mark != NONE && parse.isFree(mark) && mark != subject) {
            parse.link(mark, group.main(), "mark");
        }
    }

    /** A finite verb behind a participle goes with the verb before that. */
    private int head(VerbGroup group, @Nullable VerbGroup previous, int root) {
        if (previous == null || group.isFinite(words) && !previous.isFinite(words)) {
            return root;
        }
        return previous.main();
    }

    /** A reporting verb behind a comma or closing quotation mark governs what was said before it. */
    private boolean closesQuotation(VerbGroup group, int subject, int root) {
        if (root == NONE
                || subject == NONE
                || !ReportingVerbs.CLAUSE.has(words.get(group.main()).lemma())) {
            return false;
        }
        int clause = Math.min(group.first(), firstOf(subject));
        return clause > 0 && words.get(clause - 1).is(",", "''", ".");
    }

    private String relation(VerbGroup group, int head, int subject, int mark) {
        if (group.isInfinitive(words)) {
            return "xcomp";
        }
        boolean reported = ReportingVerbs.CLAUSE.has(words.get(head).lemma());
        if (mark != NONE) {
            boolean that = words.get(mark).lower().equals("that")
                    || words.get(mark).lower().equals("whether");
            return that && reported ? "ccomp" : words.get(mark).is("WDT", "WP") ? "relcl" : "advcl";
        }
        if (!group.isFinite(words)) {
            return words.get(group.main()).is("VBN") ? "acl" : "advcl";
        }
        return reported && subject != NONE ? "ccomp" : "conj";
    }

    private void linkObject(VerbGroup group, int end) {
        for (NounPhrase phrase : phrases) {
            boolean near = phrase.first() > group.main() && phrase.first() <= group.main() + 2 && phrase.head() < end;
            if (near && parse.isFree(phrase.head()) && !followedByVerb(phrase)) {
                parse.link(
                        phrase.head(),
                        group.main(),
                        words.get(group.main()).lemma().equals("be") ? "attr" : "dobj");
                return;
            }
        }
    }

    private boolean followedByVerb(NounPhrase phrase) {
        int next = phrase.head() + 1;
        return next < words.size() && words.get(next).isFinite();
    }

    private int fallbackRoot() {
        return groups.isEmpty()
                ? phrases.isEmpty() ? 0 : phrases.get(0).head()
                : groups.get(0).main();
    }
}
