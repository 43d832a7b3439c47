package onrecord.importer.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.event.grammar.GrammarWords;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.BlockKind;

/** Which words can mean an event that was told before. */
final class Recall {

    private final Knowledge knowledge;
    private final TellingTense tense;
    private final Particular particular;
    private final Set<String> standIns;
    private final Map<String, List<String>> alike = new HashMap<>();

    Recall(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.tense = new TellingTense(knowledge);
        this.particular = new Particular(knowledge);
        this.standIns = knowledge.constructions().get("stand-in");
        for (String pair : knowledge.constructions().get("alike")) {
            int colon = pair.indexOf(':');
            alike.computeIfAbsent(pair.substring(0, colon), any -> new ArrayList<>())
                    .add(pair.substring(colon + 1));
        }
    }

    /** A noun that can mean an event told before: "the talks", "these attacks". */
    static boolean mayReferBack(Trigger trigger) {
        return trigger.isNoun() && isDefinite(trigger);
    }

    private static boolean isDefinite(Trigger trigger) {
        for (Token child : trigger.tree().children(trigger.token())) {
            if (child.is("poss") || child.is("det") && GrammarWords.POINTING.contains(child.lower())) {
                return true;
            }
        }
        return false;
    }

    /** The other kinds of happening that a noun may mean when it refers back: a takeover is a deal too. */
    List<String> kindsAlike(Trigger trigger) {
        return alike.getOrDefault(trigger.kind(), List.of());
    }

    /** A verb that can retell what happened to somebody told before: "they were charged". */
    boolean mayRetell(Telling telling) {
        Trigger trigger = telling.trigger();
        return telling.reality() == Reality.FACT
                && !trigger.isNoun()
                && knowledge.is("incident", trigger.kind())
                && tense.isTold(trigger.tree(), trigger.top(), false);
    }

    /** Whether a noun may be what an article is about: "the outage", "European elections". */
    boolean mayBeTheme(Telling telling) {
        Trigger trigger = telling.trigger();
        return trigger.clause() == null
                && telling.reality() != Reality.UNREAL
                && knowledge.is("theme", trigger.kind())
                && !particular.isGeneric(trigger);
    }

    /** Whether the words of a telling may mean the same people, things and place as those of one before. */
    boolean isOfSame(Telling telling, Telling before) {
        boolean headline = telling.block() == BlockKind.HEADLINE || before.block() == BlockKind.HEADLINE;
        boolean elsewhere = !headline
                && telling.place() != null
                && before.place() != null
                && !telling.place().equals(before.place());
        if (elsewhere) {
            return false;
        }
        Patient now = Patient.of(telling);
        Patient then = Patient.of(before);
        boolean another = telling.trigger().isNoun() && !now.known() && !telling.opensArticle();
        return !another && (now.mayBe(then, standIns) || before.opensArticle() && then.mayBeNamedBy(now));
    }

    /** "another statement", "a second quake": none that was told before. */
    boolean isSetApart(Trigger trigger) {
        Tree tree = trigger.tree();
        for (Token child : tree.children(trigger.top())) {
            if (child.is("advmod") && knowledge.is("at-another-time", child.lower())) {
                return true;
            }
        }
        for (Token child : tree.children(trigger.token())) {
            if (child.is("det", "nmod", "amod") && knowledge.is("distinct", child.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "the committee's vote": of somebody without a name of whom the other words say nothing. */
    boolean isOfAnother(Telling telling, Telling first) {
        if (!telling.participants().isEmpty() || !first.hasNoActor()) {
            return false;
        }
        List<Token> there = first.trigger().arguments().subjects(first.trigger().top());
        for (Token owner : telling.trigger().tree().children(telling.trigger().token())) {
            if (owner.is("poss") && owner.isNoun() && !isAmong(there, owner.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(List<Token> tokens, String lemma) {
        for (Token token : tokens) {
            if (token.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
