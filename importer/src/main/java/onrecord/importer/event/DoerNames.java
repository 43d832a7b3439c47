package onrecord.importer.event;

import java.util.BitSet;
import java.util.List;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.event.grammar.Arguments;
import onrecord.importer.event.grammar.GrammarWords;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.ParticipantRole;

/** How a title names whoever does what it tells: in full, where the sentence has a pronoun or says nothing. */
final class DoerNames {

    private final CastIndex cast;
    private final String text;

    DoerNames(CastIndex cast, String text) {
        this.cast = cast;
        this.text = text;
    }

    /** Whoever does it, where the clause itself leaves that unsaid: "met Vidal and signed the treaty". */
    String missingSubject(Trigger trigger, BitSet words) {
        Token verb = trigger.clause();
        Tree tree = trigger.tree();
        if (verb == null || tree.child(verb, "nsubj", "nsubjpass") != null && !verb.is("relcl")) {
            return "";
        }
        List<Token> subjects = Arguments.isPassive(tree, verb)
                ? trigger.arguments().objects(verb)
                : trigger.arguments().subjects(verb);
        if (subjects.isEmpty() || words.get(subjects.get(0).index())) {
            return "";
        }
        Integer member = cast.memberAt(subjects.get(0));
        return member == null ? phrase(tree, subjects.get(0)) : cast.name(member);
    }

    /** A noun with what stands before it, but no article. */
    private String phrase(Tree tree, Token noun) {
        if (!noun.isNoun()) {
            return "";
        }
        BitSet words = tree.below(noun);
        int first = noun.index();
        while (first > 0 && words.get(first - 1) && !tree.token(first - 1).is("det")) {
            first--;
        }
        return tree.sentence().span(first, noun.index()).of(text);
    }

    String actor(List<Participant> participants) {
        for (Participant each : participants) {
            if (each.role() == ParticipantRole.ACTOR) {
                return cast.name(each.member());
            }
        }
        return "";
    }

    /** A word of the title as printed, or the name behind a pronoun at the head of its clause. */
    String inPlaceOf(Token token, Token top, String actor) {
        if (!token.pos().equals("PRP") || !token.is("nsubj", "nsubjpass")) {
            return token.form();
        }
        Integer member = cast.memberAt(token);
        String word = token.lower();
        if (member != null && cast.isPronoun(token) && !GrammarWords.FIRST_OR_SECOND.contains(word)) {
            return cast.name(member);
        }
        boolean acting = token.is("nsubj") && token.head() == top.index() && GrammarWords.THIRD.contains(word);
        return acting && !actor.isEmpty() ? actor : token.form();
    }

    boolean isMember(Token token) {
        return cast.memberAt(token) != null;
    }
}
