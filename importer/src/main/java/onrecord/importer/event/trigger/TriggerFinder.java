package onrecord.importer.event.trigger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.event.grammar.Arguments;
import onrecord.importer.event.grammar.NamedParts;
import onrecord.importer.language.NameType;
import onrecord.importer.language.ReportingVerbs;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.EventType;

/** Finds the words of a sentence that tell events. */
public final class TriggerFinder {

    private static final Set<NameType> NEVER = Set.of(
            NameType.PERSON,
            NameType.ORGANIZATION,
            NameType.GPE,
            NameType.LOCATION,
            NameType.FACILITY,
            NameType.NORP,
            NameType.PRODUCT,
            NameType.LAW);

    private final Knowledge knowledge;
    private final Carrying carrying;
    private final Doubles doubles;
    private final Intent intent;

    public TriggerFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.carrying = new Carrying(knowledge);
        this.doubles = new Doubles(knowledge);
        this.intent = new Intent(knowledge);
    }

    public List<Trigger> find(Arguments arguments) {
        List<Trigger> verbs = new ArrayList<>();
        List<Trigger> nouns = new ArrayList<>();
        for (Token token : arguments.tree().tokens()) {
            if (isTellingVerb(token)) {
                Trigger verb = knowledge.lexicon().verb(arguments, token);
                if (verb != null) {
                    verbs.add(verb);
                }
            } else if (isTellingNoun(arguments.tree(), token)) {
                Trigger noun = knowledge.lexicon().noun(arguments, token);
                if (noun != null) {
                    nouns.add(carrying.carried(noun));
                }
            }
        }
        List<Trigger> meant = new ArrayList<>();
        for (Trigger each : doubles.without(verbs, nouns)) {
            meant.add(intent.meant(each));
        }
        return withoutBare(meant);
    }

    /** "vowed to strike" is told once: by the deed that is vowed. */
    private static List<Trigger> withoutBare(List<Trigger> triggers) {
        BitSet announcing = new BitSet();
        for (Trigger trigger : triggers) {
            if (trigger.announced()) {
                announcing.set(trigger.top().index());
            }
        }
        if (!announcing.isEmpty()) {
            triggers.removeIf(trigger -> !trigger.announced()
                    && !trigger.isNoun()
                    && announcing.get(trigger.top().index()));
        }
        return triggers;
    }

    /** Verbs that tell something only because a date says that it happened once. */
    public List<Trigger> deeds(Arguments arguments) {
        List<Trigger> deeds = new ArrayList<>();
        for (Token token : arguments.tree().tokens()) {
            if (isTellingVerb(token)
                    && !knowledge.is("stative", token.lemma())
                    && !ReportingVerbs.DATE.has(token.lemma())) {
                deeds.add(new Trigger(arguments, token, EventType.OTHER, token.lemma(), token, Set.of()));
            }
        }
        return deeds;
    }

    private static boolean isTellingVerb(Token token) {
        return token.pos().startsWith("VB") && !token.is("aux", "auxpass", "nmod", "amod", "compound");
    }

    private boolean isTellingNoun(Tree tree, Token token) {
        return token.isNoun()
                && knowledge.lexicon().mayTell(tree, token)
                && !token.is("compound", "nmod", "amod", "npadvmod")
                && !NamedParts.isOf(tree, token, NEVER);
    }
}
