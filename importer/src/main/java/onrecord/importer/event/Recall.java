package onrecord.importer.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.importer.language.Token;
import onrecord.schema.vocabulary.BlockKind;

/** Which words can mean an event that was told before. */
final class Recall {

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private final Knowledge knowledge;
    private final TellingTense tense;
    private final Particular particular;

    Recall(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.tense = new TellingTense(knowledge);
        this.particular = new Particular(knowledge);
    }

    /** A noun that can mean an event told before: "the talks", "these attacks". */
    boolean mayReferBack(Telling telling) {
        return telling.trigger().isNoun() && isDefinite(telling.trigger());
    }

    /** The kinds of happening that a noun may mean when it refers back, the likeliest first: a takeover is a deal too. */
    List<String> kindsMeant(Trigger trigger) {
        return Stream.concat(
                        Stream.of(trigger.kind()),
                        knowledge.constructions().get("alike").stream()
                                .map(pair -> pair.split(":"))
                                .filter(pair -> pair[0].equals(trigger.kind()))
                                .map(pair -> pair[1]))
                .toList();
    }

    /** A verb that can retell what happened to somebody told before: "they were charged". */
    boolean mayRetell(Telling telling) {
        Trigger trigger = telling.trigger();
        return !trigger.isNoun()
                && telling.reality() == Reality.FACT
                && knowledge.is("incident", trigger.kind())
                && tense.isTold(trigger.tree(), trigger.top(), false);
    }

    /** What people do with each other, in several words at once: they hold talks, they meet. */
    boolean isMutual(Trigger trigger) {
        return knowledge.is("reciprocal", trigger.kind());
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
        Patient now = Patient.of(telling);
        Patient then = Patient.of(before);
        boolean another = telling.trigger().isNoun() && !now.known() && !telling.opensArticle();
        return !elsewhere
                && !another
                && (now.mayBe(then, knowledge.constructions().get("stand-in"))
                        || before.opensArticle() && then.mayBeNamedBy(now));
    }

    /** "another statement", "a second quake": none that was told before. */
    boolean isSetApart(Trigger trigger) {
        boolean before = trigger.tree().children(trigger.top(), "advmod").stream()
                .anyMatch(child -> knowledge.is("at-another-time", child.lower()));
        return before
                || trigger.tree().children(trigger.token(), "det", "nmod", "amod").stream()
                        .anyMatch(child -> knowledge.is("distinct", child.lower()));
    }

    /** "the committee's vote": of somebody without a name of whom the other words say nothing. */
    boolean isOfAnother(Telling telling, Telling first) {
        List<Token> there = first.trigger().clauses().subjects(first.trigger().top());
        return telling.trigger().tree().children(telling.trigger().token(), "poss").stream()
                .filter(Token::isNoun)
                .anyMatch(owner -> telling.participants().isEmpty()
                        && first.hasNoActor()
                        && there.stream().noneMatch(subject -> subject.lemma().equals(owner.lemma())));
    }

    private static boolean isDefinite(Trigger trigger) {
        return trigger.tree().children(trigger.token(), "det", "poss").stream()
                .anyMatch(child -> child.is("poss") || POINTING.contains(child.lower()));
    }
}
