package onrecord.importer.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.date.DateMention;
import onrecord.importer.language.ReportingVerbs;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Finds the date of each event of a sentence: the one that its own clause or phrase gives. */
final class DateFinder {

    private static final int NEAR = 3;

    private final Knowledge knowledge;

    DateFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Map<Trigger, DateMention> attach(Tree tree, List<Trigger> triggers, List<DateMention> dates) {
        Map<Trigger, DateMention> attached = new HashMap<>();
        for (DateMention date : dates) {
            Token anchor = anchor(tree, date);
            Trigger owner = anchor == null || isBound(tree, anchor) ? null : owner(tree, anchor, date, triggers);
            if (owner != null) {
                attached.merge(owner, date, (first, second) -> nearer(owner, first, second));
            }
        }
        share(tree, triggers, attached);
        return attached;
    }

    /** The word of the date phrase that governs its others. */
    private static @Nullable Token anchor(Tree tree, DateMention date) {
        Token last = null;
        for (Token token : tree.tokens()) {
            if (date.span().encloses(token.span())) {
                last = token;
                if (token.head() < 0
                        || !date.span().encloses(tree.token(token.head()).span())) {
                    return token;
                }
            }
        }
        return last;
    }

    private @Nullable Trigger owner(Tree tree, Token anchor, DateMention date, List<Trigger> triggers) {
        Trigger relative = inRelativeClause(tree, anchor, triggers);
        if (relative != null) {
            return relative;
        }
        Token at = anchor;
        for (int steps = 0; at != null && steps < tree.tokens().size(); steps++) {
            Trigger here = at == anchor ? null : triggerAt(at, triggers);
            if (here != null) {
                return verbOf(tree, here, at, date, triggers);
            }
            if (isOfAnotherWord(tree, at, triggers)) {
                return null;
            }
            if (at != anchor && at.isVerb() && at.is("relcl") && knowledge.is("happening", at.lemma())) {
                return triggerAt(tree.token(at.head()), triggers);
            }
            if (at != anchor && at.isVerb()) {
                Trigger beside = beside(tree, at, date, triggers);
                if (beside != null || headsClause(tree, at)) {
                    return beside;
                }
            }
            at = tree.head(at);
        }
        return null;
    }

    /** "approved the takeover on Monday": the parser ties the day to the noun, but it is the verb's. */
    private static Trigger verbOf(Tree tree, Trigger noun, Token at, DateMention date, List<Trigger> triggers) {
        Token verb = at.is("dobj") && date.span().start() > at.span().end() ? tree.head(at) : null;
        Trigger telling = verb == null || verb.is("xcomp") ? null : triggerAt(verb, triggers);
        return telling == null || noun.clause() != null ? noun : telling;
    }

    /** "since 1958", "before June": no day on which anything happened. */
    private boolean isBound(Tree tree, Token anchor) {
        Token head = tree.head(anchor);
        return head != null && head.is("prep") && knowledge.is("bound", head.lower());
    }

    /** "the 2030 target", "since taking office in 2011": what is dated is no event; but "a short way, this May" is the deed's. */
    private boolean isOfAnotherWord(Tree tree, Token token, List<Trigger> triggers) {
        Token head = tree.head(token);
        boolean modifier = head != null
                && head.isNoun()
                && (token.is("compound", "nmod", "amod", "num", "nummod")
                        || token.is("appos") && tree.child(token, "det") == null
                        || token.is("poss") && head.is("dobj"))
                && !knowledge.is("dating", head.lower())
                && triggerAt(head, triggers) == null;
        return modifier || token.is("prep") && knowledge.is("bound", token.lower());
    }

    private static boolean headsClause(Tree tree, Token verb) {
        return verb.head() < 0
                || tree.child(verb, "nsubj", "nsubjpass") != null
                || tree.children(verb, "aux").isEmpty() && !verb.pos().equals("VBG") && !verb.is("acl");
    }

    /** "in May, when the two sides signed …" */
    private static @Nullable Trigger inRelativeClause(Tree tree, Token anchor, List<Trigger> triggers) {
        int end = Math.min(tree.tokens().size(), anchor.index() + NEAR + 1);
        List<Token> whens = tree.tokens().subList(anchor.index() + 1, Math.max(anchor.index() + 1, end)).stream()
                .filter(token -> token.lower().equals("when"))
                .toList();
        for (Trigger trigger : whens.isEmpty() ? List.<Trigger>of() : triggers) {
            if (isOpenedBy(trigger, whens)) {
                return trigger;
            }
        }
        return null;
    }

    /** Whether the first of these words that stands in the event's clause stands before the event. */
    private static boolean isOpenedBy(Trigger trigger, List<Token> whens) {
        Tree tree = trigger.tree();
        for (Token when : whens) {
            if (tree.isBelow(when, clauseOf(tree, trigger.top()))) {
                return trigger.token().index() > when.index();
            }
        }
        return false;
    }

    /** The top of the finite clause around a token, or of its relative clause. */
    private static Token clauseOf(Tree tree, Token token) {
        Token at = token;
        Token head = tree.head(at);
        while (head != null && !at.is("relcl", "advcl", "ccomp", "root")) {
            at = head;
            head = tree.head(at);
        }
        return at;
    }

    private static @Nullable Trigger triggerAt(Token token, List<Trigger> triggers) {
        for (Trigger trigger : triggers) {
            if (trigger.token().index() == token.index() || trigger.top().index() == token.index()) {
                return trigger;
            }
        }
        return null;
    }

    /** The event that a date beside another verb belongs to: the nearest noun of the verb's own clause. */
    private @Nullable Trigger beside(Tree tree, Token verb, DateMention date, List<Trigger> triggers) {
        boolean reporting = ReportingVerbs.DATE.has(verb.lemma());
        Trigger best = null;
        int distance = Integer.MAX_VALUE;
        for (Trigger trigger : triggers) {
            boolean own = trigger.clause() == null
                    && ownsClause(tree, trigger.token(), verb)
                    && !isBoundBefore(tree, trigger.token(), verb, date);
            boolean fits = !reporting || knowledge.is("occasion", trigger.kind()) && !isSubject(tree, trigger.token());
            int gap = gap(trigger, date);
            if (own && fits && gap < distance) {
                best = trigger;
                distance = gap;
            }
        }
        return best;
    }

    /** "A year after the launch, sales in May passed those of others": the day is not the launch's. */
    private boolean isBoundBefore(Tree tree, Token noun, Token verb, DateMention date) {
        return noun.is("pobj")
                && isBound(tree, noun)
                && noun.index() < verb.index()
                && date.span().start() > noun.span().end();
    }

    private static boolean isSubject(Tree tree, Token noun) {
        return noun.is("nsubj") && tree.head(noun) != null;
    }

    private static boolean ownsClause(Tree tree, Token noun, Token verb) {
        Token at = noun;
        while (at.index() != verb.index()) {
            Token head = tree.head(at);
            if (head == null || at.isVerb() || at.is("relcl", "acl", "ccomp", "advcl", "appos")) {
                return false;
            }
            at = head;
        }
        return true;
    }

    private static int gap(Trigger trigger, DateMention date) {
        int at = trigger.token().span().start();
        return at < date.span().start()
                ? date.span().start() - at
                : 2 * (at - date.span().start());
    }

    private static DateMention nearer(Trigger owner, DateMention first, DateMention second) {
        return gap(owner, first) <= gap(owner, second) ? first : second;
    }

    /** "On Monday he met the union and signed the accord": a date in front holds for all that follow. */
    private static void share(Tree tree, List<Trigger> triggers, Map<Trigger, DateMention> attached) {
        for (Trigger trigger : new ArrayList<>(triggers)) {
            Token top = trigger.top();
            Token head = top.is("conj") ? tree.head(top) : null;
            Trigger first = head == null ? null : triggerAt(head, triggers);
            if (first == null || tree.child(top, "nsubj", "nsubjpass") != null) {
                continue;
            }
            DateMention date = attached.get(first);
            if (date != null && date.span().end() <= first.top().span().start()) {
                attached.putIfAbsent(trigger, date);
            }
        }
    }
}
