package onrecord.importer.event;

import java.util.List;
import onrecord.importer.date.DateMention;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.ReportingVerbs;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Which event of a sentence a date belongs to: the first that the words above the date tell, or one beside them. */
final class DateOwners {

    private final Knowledge knowledge;
    private final Tree tree;
    private final List<Trigger> triggers;

    DateOwners(Knowledge knowledge, Tree tree, List<Trigger> triggers) {
        this.knowledge = knowledge;
        this.tree = tree;
        this.triggers = triggers;
    }

    /** @param anchor the word of the date phrase that governs its others */
    @Nullable
    Trigger of(Token anchor, DateMention date) {
        if (isBound(anchor)) {
            return null;
        }
        Trigger relative = WhenClauses.after(tree, anchor, triggers);
        return relative == null ? above(anchor, date) : relative;
    }

    /** The event that a word tells. */
    @Nullable
    Trigger at(Token token) {
        for (Trigger trigger : triggers) {
            if (trigger.token().index() == token.index() || trigger.top().index() == token.index()) {
                return trigger;
            }
        }
        return null;
    }

    /** How far a date is from the event's word; behind the date it is taken for twice as far. */
    static int gap(Trigger trigger, DateMention date) {
        int at = trigger.token().span().start();
        return at < date.span().start()
                ? date.span().start() - at
                : 2 * (at - date.span().start());
    }

    private @Nullable Trigger above(Token anchor, DateMention date) {
        Token at = anchor;
        for (int steps = 0; at != null && steps < tree.tokens().size(); steps++) {
            Trigger here = at == anchor ? null : at(at);
            if (here != null) {
                return verbOf(here, at, date);
            }
            if (isOfAnotherWord(at)) {
                return null;
            }
            if (at != anchor && at.isVerb()) {
                if (at.is("relcl") && knowledge.is("happening", at.lemma())) {
                    return at(tree.token(at.head()));
                }
                Trigger beside = beside(at, date);
                if (beside != null || headsClause(at)) {
                    return beside;
                }
            }
            at = tree.head(at);
        }
        return null;
    }

    /** "approved the takeover on Monday": the parser ties the day to the noun, but it is the verb's. */
    private Trigger verbOf(Trigger noun, Token at, DateMention date) {
        Token verb = at.is("dobj") && date.span().start() > at.span().end() ? tree.head(at) : null;
        Trigger telling = verb == null || verb.is("xcomp") ? null : at(verb);
        return telling == null || noun.clause() != null ? noun : telling;
    }

    /** "since 1958", "before June": no day on which anything happened. */
    private boolean isBound(Token anchor) {
        Token head = tree.head(anchor);
        return head != null && head.is("prep") && knowledge.is("bound", head.lower());
    }

    /** "the 2030 target", "since taking office in 2011": what is dated is no event; but "a short way, this May" is the deed's. */
    private boolean isOfAnotherWord(Token token) {
        Token head = tree.head(token);
        boolean modifier = head != null
                && head.isNoun()
                && (token.is("compound", "nmod", "amod", "num", "nummod")
                        || token.is("appos") && tree.child(token, "det") == null
                        || token.is("poss") && head.is("dobj"))
                && !knowledge.is("dating", head.lower())
                && at(head) == null;
        return modifier || token.is("prep") && knowledge.is("bound", token.lower());
    }

    private boolean headsClause(Token verb) {
        return verb.head() < 0
                || tree.child(verb, "nsubj", "nsubjpass") != null
                || tree.child(verb, "aux") == null && !verb.pos().equals("VBG") && !verb.is("acl");
    }

    /** The event that a date beside another verb belongs to: the nearest noun of the verb's own clause. */
    private @Nullable Trigger beside(Token verb, DateMention date) {
        boolean reporting = ReportingVerbs.DATE.has(verb.lemma());
        Trigger best = null;
        int distance = Integer.MAX_VALUE;
        for (Trigger trigger : triggers) {
            int gap = gap(trigger, date);
            boolean nearer = trigger.clause() == null && gap < distance;
            if (nearer
                    && (!reporting || isOccasion(trigger))
                    && ownsClause(trigger.token(), verb)
                    && !isBoundBefore(trigger.token(), verb, date)) {
                best = trigger;
                distance = gap;
            }
        }
        return best;
    }

    /** Beside "said on Monday", only what it was said at is dated. */
    private boolean isOccasion(Trigger trigger) {
        boolean subject = trigger.token().is("nsubj") && tree.head(trigger.token()) != null;
        return !subject && knowledge.is("occasion", trigger.kind());
    }

    /** "A year after the launch, sales in May passed those of others": the day is not the launch's. */
    private boolean isBoundBefore(Token noun, Token verb, DateMention date) {
        return noun.is("pobj")
                && isBound(noun)
                && noun.index() < verb.index()
                && date.span().start() > noun.span().end();
    }

    private boolean ownsClause(Token noun, Token verb) {
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
}
