package onrecord.importer.event;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.date.DateMention;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Finds the date of each event of a sentence: the one that its own clause or phrase gives. */
final class DateFinder {

    private final Knowledge knowledge;

    DateFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The dates by the identity of the trigger that each belongs to. */
    Map<Trigger, DateMention> attach(Tree tree, List<Trigger> triggers, List<DateMention> dates) {
        if (triggers.isEmpty() || dates.isEmpty()) {
            return Map.of();
        }
        Map<Trigger, DateMention> attached = new IdentityHashMap<>();
        DateOwners owners = new DateOwners(knowledge, tree, triggers);
        for (DateMention date : dates) {
            Token anchor = anchor(tree, date);
            Trigger owner = anchor == null ? null : owners.of(anchor, date);
            if (owner != null) {
                attached.merge(owner, date, (first, second) -> nearer(owner, first, second));
            }
        }
        share(owners, triggers, attached);
        return attached;
    }

    /** The word of the date phrase that governs its others. */
    private static @Nullable Token anchor(Tree tree, DateMention date) {
        Token last = null;
        for (Token token : tree.tokens()) {
            if (token.span().start() >= date.span().end()) {
                break;
            }
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

    private static DateMention nearer(Trigger owner, DateMention first, DateMention second) {
        return DateOwners.gap(owner, first) <= DateOwners.gap(owner, second) ? first : second;
    }

    /** "On Monday he met the union and signed the accord": a date in front holds for all that follow. */
    private static void share(DateOwners owners, List<Trigger> triggers, Map<Trigger, DateMention> attached) {
        for (Trigger trigger : triggers) {
            Tree tree = trigger.tree();
            Token top = trigger.top();
            Token head = top.is("conj") ? tree.head(top) : null;
            Trigger first = head == null ? null : owners.at(head);
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
