package onrecord.importer.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.entity.Mention;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Finds who takes part in an event: the arguments of its trigger, and only those. */
final class ParticipantFinder {

    private static final int DEEPEST = 3;
    private static final Set<String> BELONGING = Set.of("of", "from", "including", "between", "among", "by", "like");

    private final Knowledge knowledge;
    private final CastIndex cast;

    ParticipantFinder(Knowledge knowledge, CastIndex cast) {
        this.knowledge = knowledge;
        this.cast = cast;
    }

    List<Participant> find(Trigger trigger) {
        Map<Integer, ParticipantRole> roles = new LinkedHashMap<>();
        if (trigger.clause() != null) {
            ofClause(trigger, trigger.clause(), roles);
        }
        if (trigger.isNoun()) {
            ofNoun(trigger, roles);
            if (trigger.clause() == null && knowledge.is("occasion", trigger.kind())) {
                attending(trigger, roles);
            }
        }
        trigger.spent().forEach(index -> ofSpent(trigger.tree(), trigger.tree().token(index), roles));
        Integer place = place(trigger);
        return roles.entrySet().stream()
                .filter(role -> !role.getKey().equals(place)
                        || role.getValue() == ParticipantRole.ACTOR
                        || cast.isCountry(role.getKey()))
                .map(role -> new Participant(role.getKey(), role.getValue()))
                .toList();
    }

    @Nullable
    Integer place(Trigger trigger) {
        List<Token> tops = new ArrayList<>(List.of(trigger.token()));
        if (trigger.clause() != null) {
            tops.add(trigger.clause());
            tops.addAll(Grammar.objects(trigger.tree(), trigger.clause()));
            tops.addAll(Grammar.subjects(trigger.tree(), trigger.clause()));
        }
        for (Token top : tops) {
            for (Token preposition : trigger.tree().children(top, "prep")) {
                Integer place = placeBelow(trigger.tree(), preposition);
                if (place != null && knowledge.is("place", Grammar.lower(preposition))) {
                    return place;
                }
            }
        }
        return null;
    }

    /** A place named behind a preposition, or whose coast, town or north is: "off the coast of Chile". */
    private @Nullable Integer placeBelow(Tree tree, Token preposition) {
        for (Token object : tree.children(preposition, "pobj")) {
            List<Token> candidates = new ArrayList<>(List.of(object));
            if (!object.isName()) {
                candidates.addAll(Grammar.prepositional(tree, object, "of"));
            }
            for (Token candidate : candidates) {
                Optional<Integer> place =
                        cast.mentionAt(candidate).map(Mention::member).filter(cast::isPlace);
                if (place.isPresent()) {
                    return place.get();
                }
            }
        }
        return null;
    }

    private void ofClause(Trigger trigger, Token verb, Map<Integer, ParticipantRole> roles) {
        Tree tree = trigger.tree();
        for (Token subject : Grammar.subjects(tree, verb)) {
            if (subject.index() != trigger.token().index()) {
                add(tree, behind(tree, subject, verb), ParticipantRole.ACTOR, roles);
            }
        }
        if (!trigger.isNoun() || trigger.token().is("nsubj")) {
            Grammar.objects(tree, verb).forEach(object -> add(tree, object, ParticipantRole.RECIPIENT, roles));
        }
        ofPrepositions(tree, verb, trigger.token(), roles);
        if (!trigger.isNoun() && !trigger.kind().equals("support")) {
            ofComplement(tree, verb, roles);
        }
    }

    /**
     * Whoever a subject without a name stands for: in "Chad said it would leave" the one who said so, in "issued a letter
     * demanding" the one who issued it.
     */
    private List<Token> behind(Tree tree, Token subject, Token verb) {
        if (!members(tree, subject).isEmpty()) {
            return List.of(subject);
        }
        Token above = tree.head(verb);
        if (subject.pos().equals("PRP") && verb.is("ccomp", "acl", "relcl") && above != null) {
            return above.isNoun() ? tree.children(above, "poss") : Grammar.subjects(tree, above);
        }
        Token owner = subject.is("dobj") ? tree.head(subject) : null;
        return owner != null && verb.is("acl") ? Grammar.subjects(tree, owner) : List.of(subject);
    }

    /** "threatened to impose duties on French goods", "demanded that Chad withdraw": those it would be done to. */
    private void ofComplement(Tree tree, Token verb, Map<Integer, ParticipantRole> roles) {
        Token complement = Grammar.infinitive(tree, verb);
        complement = complement == null ? Grammar.clause(tree, verb) : complement;
        if (complement == null) {
            return;
        }
        Token subject = tree.child(complement, "nsubj", "nsubjpass");
        if (subject != null) {
            add(tree, subject, ParticipantRole.RECIPIENT, roles);
        }
        Grammar.objects(tree, complement).forEach(object -> add(tree, object, ParticipantRole.RECIPIENT, roles));
        ofPrepositions(tree, complement, complement, roles);
    }

    private void ofNoun(Trigger trigger, Map<Integer, ParticipantRole> roles) {
        Tree tree = trigger.tree();
        Token noun = trigger.token();
        boolean patient = knowledge.is("patient", trigger.kind());
        for (Token child : tree.children(noun, "poss", "nmod", "amod", "compound")) {
            if (!pointsAhead(tree, child)) {
                add(tree, child, ParticipantRole.ACTOR, roles);
            }
        }
        for (String preposition : List.of("by", "between", "among")) {
            Grammar.prepositional(tree, noun, preposition)
                    .forEach(object -> add(tree, object, ParticipantRole.ACTOR, roles));
        }
        ParticipantRole of = patient ? ParticipantRole.RECIPIENT : ParticipantRole.ACTOR;
        Grammar.prepositional(tree, noun, "of").forEach(object -> add(tree, object, of, roles));
        ofPrepositions(tree, noun, noun, roles);
        for (Token participle : tree.children(noun, "acl")) {
            Grammar.prepositional(tree, participle, "by")
                    .forEach(object -> add(tree, object, ParticipantRole.OTHER, roles));
        }
    }

    /** "Speaking at her wedding, Ito …": a pronoun before its sentence's subject means that subject. */
    private static boolean pointsAhead(Tree tree, Token pronoun) {
        if (!pronoun.pos().equals("PRP$")) {
            return false;
        }
        return tree.tokens().stream()
                .filter(token -> token.is("nsubj", "nsubjpass"))
                .findFirst()
                .filter(subject -> subject.index() > pronoun.index())
                .isPresent();
    }

    /** "said at a rally in …": whoever says it is at the rally. */
    private void attending(Trigger trigger, Map<Integer, ParticipantRole> roles) {
        Tree tree = trigger.tree();
        Token preposition = tree.head(trigger.token());
        if (preposition != null && preposition.isVerb() && knowledge.is("addressing", preposition.lemma())) {
            add(tree, Grammar.subjects(tree, preposition), ParticipantRole.ACTOR, roles);
        }
        if (preposition == null || !knowledge.is("attendance", Grammar.lower(preposition))) {
            return;
        }
        Token above = tree.head(preposition);
        if (above != null && above.isNoun()) {
            add(tree, above, ParticipantRole.ACTOR, roles);
        } else if (above != null && above.isVerb()) {
            add(tree, Grammar.subjects(tree, above), ParticipantRole.ACTOR, roles);
        }
    }

    private void ofSpent(Tree tree, Token spent, Map<Integer, ParticipantRole> roles) {
        for (Token child : tree.children(spent, "poss", "nmod", "amod", "compound")) {
            add(tree, child, ParticipantRole.OTHER, roles);
        }
        ofPrepositions(tree, spent, spent, roles);
        for (String preposition : List.of("between", "of", "by", "from")) {
            Grammar.prepositional(tree, spent, preposition)
                    .forEach(object -> add(tree, object, ParticipantRole.OTHER, roles));
        }
    }

    /** Those whom a verb or noun is directed at, behind its prepositions; {@code told} is the event, nobody it is done to. */
    private void ofPrepositions(Tree tree, Token top, Token told, Map<Integer, ParticipantRole> roles) {
        for (Token preposition : tree.children(top, "prep", "dative")) {
            if (!knowledge.is("recipient", Grammar.lower(preposition))) {
                continue;
            }
            for (Token object : tree.children(preposition, "pobj")) {
                if (!tree.isBelow(told, object)) {
                    add(tree, Grammar.withConjuncts(tree, object), ParticipantRole.RECIPIENT, roles);
                }
            }
        }
    }

    private void add(Tree tree, List<Token> heads, ParticipantRole role, Map<Integer, ParticipantRole> roles) {
        heads.forEach(head -> add(tree, head, role, roles));
    }

    private void add(Tree tree, Token head, ParticipantRole role, Map<Integer, ParticipantRole> roles) {
        members(tree, head).forEach(member -> roles.putIfAbsent(member, role));
    }

    private Set<Integer> members(Tree tree, Token head) {
        Set<Integer> members = new LinkedHashSet<>();
        collect(tree, head, members, 0);
        return members;
    }

    /**
     * The member at a noun phrase's head, else those that its modifiers name: "Chadian soldiers", "rebels from Chad". A
     * person's lawyer or cabinet is not that person.
     */
    private void collect(Tree tree, Token head, Set<Integer> members, int depth) {
        cast.mentionAt(head).ifPresent(mention -> members.add(mention.member()));
        if (depth > DEEPEST) {
            return;
        }
        if (members.isEmpty()) {
            tree.children(head, "appos").forEach(child -> collectApart(tree, child, members, depth + 1));
            Set<Integer> belonging = new LinkedHashSet<>();
            for (Token child : tree.children(head, "poss", "nmod", "amod", "compound")) {
                collectApart(tree, child, belonging, depth + 1);
            }
            for (Token child : belonging.isEmpty() ? tree.children(head, "prep", "acl") : List.<Token>of()) {
                insidePreposition(tree, child, belonging, depth);
            }
            belonging.stream().filter(member -> !cast.isPerson(member)).forEach(members::add);
        } else {
            for (Token child : including(tree, head)) {
                insidePreposition(tree, child, members, depth);
            }
        }
        for (Token conjunct : tree.children(head, "conj")) {
            collectApart(tree, conjunct, members, depth + 1);
        }
    }

    private void collectApart(Tree tree, Token head, Set<Integer> members, int depth) {
        Set<Integer> own = new LinkedHashSet<>();
        collect(tree, head, own, depth);
        members.addAll(own);
    }

    private void insidePreposition(Tree tree, Token preposition, Set<Integer> members, int depth) {
        String word = Grammar.lower(preposition);
        if (!BELONGING.contains(word) && !knowledge.is("place", word) && !knowledge.is("recipient", word)) {
            return;
        }
        List<Token> objects = new ArrayList<>(tree.children(preposition, "pobj"));
        objects.addAll(including(tree, preposition));
        for (Token object : tree.children(preposition, "pobj")) {
            collectApart(tree, object, members, depth + 1);
            including(tree, object).forEach(inner -> insidePreposition(tree, inner, members, depth + 1));
        }
    }

    private static List<Token> including(Tree tree, Token head) {
        return tree.children(head, "prep").stream()
                .filter(child -> Grammar.lower(child).equals("including"))
                .toList();
    }
}
