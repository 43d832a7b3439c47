package onrecord.importer.event;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.schema.vocabulary.ParticipantRole;

/** What the words of two tellings of a kind have in common, and whether they may tell one event. */
final class Likeness {

    private final Knowledge knowledge;

    Likeness(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What people say is one only in the same words; different verbs tell different deeds, unless on one day. */
    boolean mayBeOne(Telling first, Telling other) {
        if (isSameWord(first, other) || isSaidAgain(first, other)) {
            return true;
        }
        boolean deeds = isDeed(first.trigger()) && isDeed(other.trigger());
        boolean undated = first.dated() == null || other.dated() == null;
        boolean mustMatch = isSpoken(first.trigger()) || deeds && undated && !isMutual(first.trigger());
        return !mustMatch || isOpenedWith(first, other);
    }

    boolean isSameWord(Telling first, Telling other) {
        return first.trigger().token().lemma().equals(other.trigger().token().lemma());
    }

    /** "urged ministers to wait … made the request": what the article opens with comes back in other words. */
    private boolean isSaidAgain(Telling first, Telling other) {
        return isSpoken(first.trigger())
                && first.opensArticle()
                && first.trigger().type() == other.trigger().type()
                && first.sharesActor(other);
    }

    private boolean isSpoken(Trigger trigger) {
        return knowledge.is("spoken", trigger.kind());
    }

    /** What people do with each other, in several words at once: they hold talks, they meet. */
    private boolean isMutual(Trigger trigger) {
        return knowledge.is("reciprocal", trigger.kind());
    }

    /** "the protest took place" tells no deed but the protest. */
    private static boolean isDeed(Trigger trigger) {
        return trigger.clause() != null && !(trigger.isNoun() && trigger.token().is("nsubj", "nsubjpass"));
    }

    /** "filed for divorce … the divorce": what the article opens with may come back as the noun that its frame used up. */
    boolean isOpenedWith(Telling first, Telling other) {
        return first.opensArticle()
                && (tellsBy(first.trigger(), other.trigger()) || tellsBy(other.trigger(), first.trigger()));
    }

    private static boolean tellsBy(Trigger verb, Trigger noun) {
        if (noun.isNoun()) {
            for (int spent : verb.spent()) {
                if (verb.tree().token(spent).lemma().equals(noun.token().lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How much they have in common: "closed-door talks … the closed-door discussions". */
    int inCommon(Telling first, Telling other) {
        boolean modifiers = !Collections.disjoint(modifiers(first.trigger()), modifiers(other.trigger()));
        return (modifiers ? 2 : 0) + (isSameWord(first, other) ? 1 : 0);
    }

    private static Set<String> modifiers(Trigger trigger) {
        Set<String> modifiers = new HashSet<>();
        for (Token child : trigger.tree().children(trigger.token())) {
            if (child.is("nmod", "amod", "compound")) {
                modifiers.add(child.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return modifiers;
    }

    /** Two visits to different countries are two visits, whoever makes them. */
    static boolean areAimsApart(Telling first, Telling other) {
        Set<Integer> aims = aims(first);
        if (aims.isEmpty()) {
            return false;
        }
        Set<Integer> others = aims(other);
        return !others.isEmpty() && Collections.disjoint(aims, others);
    }

    private static Set<Integer> aims(Telling telling) {
        Set<Integer> aims = new HashSet<>();
        for (Participant each : telling.participants()) {
            if (each.role() == ParticipantRole.RECIPIENT) {
                aims.add(each.member());
            }
        }
        return aims;
    }
}
