package onrecord.importer.event.trigger;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.event.grammar.GrammarWords;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Keeps one trigger for each event where a verb and a noun of a sentence, or two verbs, tell the same one. */
final class Doubles {

    private final Knowledge knowledge;

    Doubles(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Trigger> without(List<Trigger> verbs, List<Trigger> nouns) {
        List<Trigger> kept = new ArrayList<>();
        for (Trigger verb : verbs) {
            if (!isModifier(verb, nouns)
                    && !isHarmDone(verb, nouns)
                    && !isOutcome(verb, verbs)
                    && !isOfPlanned(verb, verbs)
                    && !isCarrier(verb, nouns)) {
                kept.add(verb);
            }
        }
        for (Trigger noun : nouns) {
            Trigger telling = tellingAlready(noun, kept);
            if (telling == null) {
                kept.add(noun);
            } else if (!telling.spent().contains(noun.token().index())) {
                kept.set(kept.indexOf(telling), telling.ofKind(noun.kind()));
            }
        }
        return kept;
    }

    private static boolean isAmong(List<Trigger> triggers, int token) {
        for (Trigger trigger : triggers) {
            if (trigger.token().index() == token) {
                return true;
            }
        }
        return false;
    }

    /** "talks brokered by Chad": the talks tell it. */
    private static boolean isModifier(Trigger verb, List<Trigger> nouns) {
        int head = verb.token().head();
        return verb.token().is("acl") && verb.spent().contains(head) && isAmong(nouns, head);
    }

    /** "The quake, which struck at dawn, killed three": the quake tells both. */
    private boolean isHarmDone(Trigger verb, List<Trigger> nouns) {
        if (!nouns.isEmpty() && isHarm(verb)) {
            for (Token subject : verb.arguments().subjects(verb.token())) {
                if (isAmong(nouns, subject.index())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isHarm(Trigger trigger) {
        return knowledge.is("harm", trigger.kind());
    }

    /** "bombed the market, killing three": the bombing tells both. */
    private boolean isOutcome(Trigger verb, List<Trigger> verbs) {
        Token token = verb.token();
        if (token.pos().equals("VBG")
                && token.is("advcl", "xcomp")
                && isHarm(verb)
                && verb.tree().child(token, "nsubj", "mark") == null) {
            for (Trigger other : verbs) {
                if (other.token().index() == token.head() && knowledge.is("incident", other.kind())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "announced plans to buy the bank": the purchase is told. */
    private boolean isOfPlanned(Trigger verb, List<Trigger> verbs) {
        if (verb.kind().equals("announcement")
                && knowledge.is("declaring", verb.token().lemma())) {
            for (Trigger other : verbs) {
                if (verb.spent().contains(other.token().head())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "held talks", "the blast killed three": the noun tells it. */
    private boolean isCarrier(Trigger verb, List<Trigger> nouns) {
        for (Trigger noun : nouns) {
            Token clause = noun.clause();
            if (clause != null
                    && clause.index() == verb.token().index()
                    && !verb.spent().contains(noun.token().index())
                    && (noun.token().is("nsubj")
                            ? isHarm(verb)
                            : knowledge.is("light", verb.token().lemma()))) {
                return true;
            }
        }
        return false;
    }

    /** The verb that tells the noun's event too: it used the noun up, or the noun says what it is for. */
    private static @Nullable Trigger tellingAlready(Trigger noun, List<Trigger> kept) {
        Tree tree = noun.tree();
        Token preposition = tree.head(noun.token());
        Token above = preposition == null || !preposition.is("prep") ? null : tree.head(preposition);
        boolean purpose = preposition != null
                && above != null
                && !above.is("ccomp")
                && GrammarWords.WHEN_OR_WHY.contains(preposition.lemma());
        for (Trigger verb : kept) {
            if (verb.isNoun()) {
                continue;
            }
            boolean told = purpose && above != null && verb.type() == noun.type() && tree.isBelow(above, verb.token());
            if (told || verb.spent().contains(noun.token().index())) {
                return verb;
            }
        }
        return null;
    }
}
