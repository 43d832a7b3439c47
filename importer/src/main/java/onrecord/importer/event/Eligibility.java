package onrecord.importer.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.event.trigger.Amounts;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** Which members of a cast can take part in an event: no law, flight, street, sea or sum of money, whatever its name looks like. */
final class Eligibility {

    private final Knowledge knowledge;
    private final CastIndex cast;
    private final Map<Integer, Boolean> known = new HashMap<>();

    Eligibility(Knowledge knowledge, CastIndex cast) {
        this.knowledge = knowledge;
        this.cast = cast;
    }

    boolean mayTakePart(int member) {
        return known.computeIfAbsent(member, this::isAble);
    }

    private boolean isAble(int member) {
        List<String> words = List.of(cast.name(member).split(" "));
        if (words.size() == 1) {
            return !Amounts.isSum(words.get(0));
        }
        String last = words.get(words.size() - 1);
        return cast.isPerson(member)
                || !knowledge.is("no-agent", last)
                        && !knowledge.is("no-agent-before", words.get(0))
                        && !(isNumber(last) && knowledge.is("no-agent", words.get(words.size() - 2)));
    }

    /** "the Bill": the law rather than whoever has the name. */
    boolean isLaw(Tree tree, Token head) {
        return head.isName() && knowledge.is("law-name", head.form()) && tree.child(head, "det") != null;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    }
}
