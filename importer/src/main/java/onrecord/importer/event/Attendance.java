package onrecord.importer.event;

import java.util.List;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;

/** Who is at an occasion: whoever "said at a rally", "told a hearing", "the envoy in an interview". */
final class Attendance {

    private final Knowledge knowledge;

    Attendance(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Token> of(Trigger trigger) {
        Tree tree = trigger.tree();
        Token head = tree.head(trigger.token());
        if (head == null || trigger.clause() != null || !knowledge.is("occasion", trigger.kind())) {
            return List.of();
        }
        if (head.isVerb() && knowledge.is("addressing", head.lemma())) {
            return trigger.arguments().subjects(head);
        }
        Token above = knowledge.is("attendance", head.lower()) ? tree.head(head) : null;
        if (above == null) {
            return List.of();
        }
        return above.isVerb() ? trigger.arguments().subjects(above) : above.isNoun() ? List.of(above) : List.of();
    }
}
