package onrecord.importer.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.language.NameType;
import onrecord.importer.language.ReportingVerbs;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.EventType;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that tell events. */
final class TriggerFinder {

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
    private final Intent intent;

    TriggerFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.intent = new Intent(knowledge);
    }

    List<Trigger> find(Tree tree) {
        List<Trigger> verbs = new ArrayList<>();
        List<Trigger> nouns = new ArrayList<>();
        for (Token token : tree.tokens()) {
            if (isTellingVerb(token)) {
                knowledge.lexicon().verb(tree, token).ifPresent(verbs::add);
            } else if (isTellingNoun(tree, token)) {
                knowledge.lexicon().noun(tree, token).map(this::carried).ifPresent(nouns::add);
            }
        }
        return withoutBare(
                withoutDoubles(verbs, nouns).stream().map(intent::meant).toList());
    }

    /** "vowed to strike" is told once: by the deed that is vowed. */
    private static List<Trigger> withoutBare(List<Trigger> triggers) {
        Set<Integer> announcing = triggers.stream()
                .filter(Trigger::announced)
                .map(trigger -> trigger.top().index())
                .collect(Collectors.toSet());
        return triggers.stream()
                .filter(trigger -> trigger.announced()
                        || trigger.isNoun()
                        || !announcing.contains(trigger.top().index()))
                .toList();
    }

    /** Verbs that tell something only because a date says that it happened once. */
    List<Trigger> deeds(Tree tree) {
        return tree.tokens().stream()
                .filter(token -> isTellingVerb(token)
                        && !knowledge.is("stative", token.lemma())
                        && !ReportingVerbs.DATE.has(token.lemma()))
                .map(token -> new Trigger(tree, token, EventType.OTHER, token.lemma(), token, Set.of()))
                .toList();
    }

    private static boolean isTellingVerb(Token token) {
        return token.pos().startsWith("VB") && !token.is("aux", "auxpass", "nmod", "amod", "compound");
    }

    private static boolean isTellingNoun(Tree tree, Token token) {
        return token.isNoun()
                && !token.is("compound", "nmod", "amod", "npadvmod")
                && !Grammar.isNamed(tree, token, NEVER);
    }

    /** The noun with the verb that carries it, if one does. */
    private Trigger carried(Trigger noun) {
        Tree tree = noun.tree();
        Token top = measured(tree, noun.token());
        Token head = tree.head(top);
        if (head == null) {
            return noun;
        }
        boolean carried = head.isVerb()
                && (isObject(tree, top, head) && knowledge.is("light", head.lemma())
                        || top.is("nsubj", "nsubjpass")
                                && (knowledge.is("happening", head.lemma()) || isHarm(tree, head)));
        if (carried) {
            return noun.carriedBy(head);
        }
        Token verb = head.is("prep") ? tree.head(head) : null;
        return verb != null && knowledge.is("light-with", verb, head) ? noun.carriedBy(verb) : noun;
    }

    private boolean isHarm(Tree tree, Token verb) {
        return knowledge
                .lexicon()
                .verb(tree, verb)
                .filter(found -> knowledge.is("harm", found.kind()))
                .isPresent();
    }

    private static boolean isObject(Tree tree, Token noun, Token verb) {
        return noun.is("dobj") || noun.is("nsubjpass") && Grammar.isPassive(tree, verb);
    }

    /** "a round of talks", "a series of attacks": the round, the series. */
    private Token measured(Tree tree, Token noun) {
        Token of = tree.head(noun);
        Token measure = of != null && of.is("prep") && of.lemma().equals("of") ? tree.head(of) : null;
        return measure != null && knowledge.is("measure", measure.lemma()) ? measure : noun;
    }

    private List<Trigger> withoutDoubles(List<Trigger> verbs, List<Trigger> nouns) {
        List<Trigger> kept = new ArrayList<>();
        for (Trigger verb : verbs) {
            if (isModifier(verb, nouns)
                    || isHarmDone(verb, nouns)
                    || isOutcome(verb, verbs)
                    || isOfPlanned(verb, verbs)) {
                continue;
            }
            Optional<Trigger> carried = nouns.stream()
                    .filter(noun -> !verb.spent().contains(noun.token().index()) && sameClause(noun, verb))
                    .findFirst();
            if (carried.isEmpty()) {
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

    /** "talks brokered by Chad": the talks tell it. */
    private static boolean isModifier(Trigger verb, List<Trigger> nouns) {
        return verb.token().is("acl")
                && verb.spent().contains(verb.token().head())
                && nouns.stream()
                        .anyMatch(noun -> noun.token().index() == verb.token().head());
    }

    /** "The quake, which struck at dawn, killed three": the quake tells both. */
    private boolean isHarmDone(Trigger verb, List<Trigger> nouns) {
        return knowledge.is("harm", verb.kind())
                && Grammar.subjects(verb.tree(), verb.token()).stream()
                        .anyMatch(subject ->
                                nouns.stream().anyMatch(noun -> noun.token().index() == subject.index()));
    }

    /** "announced plans to buy the bank": the purchase is told. */
    private boolean isOfPlanned(Trigger verb, List<Trigger> verbs) {
        return verb.kind().equals("announcement")
                && knowledge.is("declaring", verb.token().lemma())
                && verbs.stream()
                        .anyMatch(other -> verb.spent().contains(other.token().head()));
    }

    /** "bombed the market, killing three": the bombing tells both. */
    private boolean isOutcome(Trigger verb, List<Trigger> verbs) {
        Token token = verb.token();
        return knowledge.is("harm", verb.kind())
                && token.is("advcl", "xcomp")
                && token.pos().equals("VBG")
                && verb.tree().child(token, "nsubj", "mark") == null
                && verbs.stream()
                        .anyMatch(other ->
                                other.token().index() == token.head() && knowledge.is("incident", other.kind()));
    }

    private boolean sameClause(Trigger noun, Trigger verb) {
        boolean carried =
                noun.clause() != null && noun.clause().index() == verb.token().index();
        boolean harm = noun.token().is("nsubj") && knowledge.is("harm", verb.kind());
        return carried
                && (harm
                        || !noun.token().is("nsubj")
                                && knowledge.is("light", verb.token().lemma()));
    }

    /** The verb that tells the noun's event too: it used the noun up, or the noun says what it is for. */
    private static @Nullable Trigger tellingAlready(Trigger noun, List<Trigger> verbs) {
        Tree tree = noun.tree();
        for (Trigger verb : verbs) {
            if (!verb.isNoun() && verb.spent().contains(noun.token().index())) {
                return verb;
            }
            Token preposition = tree.head(noun.token());
            Token above = preposition != null && preposition.is("prep") ? tree.head(preposition) : null;
            boolean purpose = preposition != null
                    && above != null
                    && Set.of("for", "in", "during", "at").contains(preposition.lemma())
                    && tree.isBelow(above, verb.token())
                    && !above.is("ccomp");
            if (!verb.isNoun() && purpose && verb.type() == noun.type()) {
                return verb;
            }
        }
        return null;
    }
}
