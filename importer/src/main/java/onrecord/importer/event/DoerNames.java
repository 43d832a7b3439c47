package onrecord.importer.event;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.entity.Member;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.ParticipantRole;

/** How a title names whoever does what it tells: in full, where the sentence has a pronoun or says nothing. */
final class DoerNames {

    private static final Set<String> FIRST = Set.of("i", "we", "you");
    private static final Set<String> THIRD = Set.of("he", "she", "it", "they");

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
        List<Token> subjects =
                Grammar.isPassive(tree, verb) ? Grammar.objects(tree, verb) : Grammar.subjects(tree, verb);
        return subjects.stream()
                .findFirst()
                .filter(subject -> !words.get(subject.index()))
                .map(subject -> cast.memberAt(subject).map(Member::name).orElseGet(() -> phrase(tree, subject)))
                .orElse("");
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
        return participants.stream()
                .filter(each -> each.role() == ParticipantRole.ACTOR)
                .map(each -> cast.name(each.member()))
                .findFirst()
                .orElse("");
    }

    /** A word of the title as printed, or the name behind a pronoun at the head of its clause. */
    String inPlaceOf(Token token, Token top, String actor) {
        boolean pronoun = token.pos().equals("PRP") && token.is("nsubj", "nsubjpass");
        boolean acting =
                THIRD.contains(token.lower()) && token.is("nsubj") && token.head() == top.index() && !actor.isEmpty();
        String name = cast.isPronoun(token) && !FIRST.contains(token.lower())
                ? cast.memberAt(token).map(Member::name).orElse("")
                : acting ? actor : "";
        return pronoun && !name.isEmpty() ? name : token.form();
    }

    boolean isMember(Token token) {
        return cast.memberAt(token).isPresent();
    }
}
