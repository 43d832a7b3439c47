package onrecord.importer.statement;

import java.util.List;
import java.util.Optional;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import org.jspecify.annotations.Nullable;

/** Remembers who spoke last, and where, while an article's attributions are read in order. */
final class LastSpeaker {

    /** How many passages words may stand behind their speaker's last ones and still be taken for the same speaker's. */
    private static final int CARRIES = 3;

    private final Reading reading;
    private @Nullable Speaker speaker;
    private @Nullable Integer person;
    private Span content = new Span(0, 0);
    private int personEnd;

    LastSpeaker(Reading reading) {
        this.reading = reading;
    }

    /** What stands inside somebody else's words, or is only alluded to by a noun, is not who has the floor. */
    void spoke(Attribution attribution, Speaker next) {
        boolean nested = attribution.cover().end() <= content.end();
        if (nested || attribution.pattern() == Pattern.NOUN_CLAUSE || next instanceof Speaker.Nobody) {
            return;
        }
        speaker = next;
        content = attribution.cover();
        if (next instanceof Speaker.Known known
                && reading.cast().member(known.member()).kind() == AgentKind.PERSON) {
            person = known.member();
            personEnd = content.end();
        }
    }

    Speaker speaker(int position) {
        return introduced(position).<Speaker>map(Speaker.Known::new).orElseGet(() -> carriedOn(position));
    }

    private Speaker carriedOn(int position) {
        return speaker != null && isNear(content.end(), position) ? speaker : new Speaker.Nobody();
    }

    /** The only person that the passage before ends on, if nobody speaks in it: "Poe won in three sets." "It was hard." */
    private Optional<Integer> introduced(int position) {
        int passage = passageAt(position) - 1;
        Tree tree = passage < 0 ? null : reading.treeAt(reading.passage(passage).end() - 1);
        if (tree == null || content.end() > reading.passage(passage).start()) {
            return Optional.empty();
        }
        List<Integer> subjects = reading.cast().mentionsIn(tree.sentence().span()).stream()
                .filter(mention -> reading.cast().member(mention.member()).kind() == AgentKind.PERSON)
                .filter(reading::isSubject)
                .map(Mention::member)
                .distinct()
                .toList();
        return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
    }

    /** The person who spoke last, as a member of the cast. */
    Optional<Integer> person(int position) {
        return isNear(personEnd, position) ? Optional.ofNullable(person) : Optional.empty();
    }

    /** Where the last words end. */
    int end() {
        return content.end();
    }

    private boolean isNear(int from, int to) {
        return passageAt(to) - passageAt(from) <= CARRIES;
    }

    private int passageAt(int position) {
        Tree tree = reading.treeAt(position);
        return tree == null ? 0 : tree.sentence().passage();
    }
}
