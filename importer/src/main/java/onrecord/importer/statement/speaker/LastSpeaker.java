package onrecord.importer.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.statement.cue.SpeechWords;
import onrecord.importer.statement.quote.Quotation;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import org.jspecify.annotations.Nullable;

/** Remembers who spoke, and where, while an article's attributions are read in order. */
public final class LastSpeaker {

    /** How many passages words may stand behind their speaker's last ones and still be taken for the same speaker's. */
    private static final int CARRIES = 3;

    /** How many turns back "he" may mean who spoke. */
    private static final int TURNS = 12;

    /** What "it" can stand for where it speaks. */
    private static final Set<String> INSTITUTIONS = SpeechWords.of("institution");

    private final Reading reading;
    private final List<Turn> people = new ArrayList<>();
    private @Nullable Speaker speaker;
    private Span content = new Span(0, 0);
    private @Nullable Speaker institution;
    private int institutionEnd;

    /** Where a person's words ended. */
    private record Turn(int person, int end) {}

    public LastSpeaker(Reading reading) {
        this.reading = reading;
    }

    /** What stands inside somebody else's words, or is only alluded to by a noun, is not who has the floor. */
    public void spoke(Attribution attribution, Speaker next) {
        boolean nested = attribution.cover().end() <= content.end();
        if (nested || attribution.pattern() == Pattern.NOUN_CLAUSE || next instanceof Speaker.Nobody) {
            return;
        }
        speaker = next;
        content = attribution.cover();
        if (next instanceof Speaker.Known known
                && reading.cast().member(known.member()).kind() == AgentKind.PERSON) {
            people.add(new Turn(known.member(), content.end()));
        } else if (next instanceof Speaker.Known || isInstitution(attribution.source())) {
            institution = next;
            institutionEnd = attribution.end();
        }
    }

    private static boolean isInstitution(@Nullable Token source) {
        return source != null && INSTITUTIONS.contains(source.lemma());
    }

    /** The firm, body or document that spoke last, if it was shortly before a position. */
    Optional<Speaker> institution(int position) {
        boolean near = institutionEnd <= position && isNear(institutionEnd, position);
        return Optional.ofNullable(institution).filter(spoke -> near);
    }

    /** The same, however long ago it was. */
    Optional<Speaker> anyInstitution(int position) {
        return Optional.ofNullable(institution).filter(spoke -> institutionEnd <= position);
    }

    /** Who says what encloses a position. */
    Optional<Speaker> around(int position) {
        return Optional.ofNullable(speaker).filter(speaks -> content.contains(position));
    }

    /** Where the words of that firm, body or document, with what attributes them, end. */
    int institutionEnd() {
        return institutionEnd;
    }

    public Speaker speaker(int position) {
        return introduced(position).<Speaker>map(Speaker.Known::new).orElseGet(() -> carriedOn(position));
    }

    private Speaker carriedOn(int position) {
        return speaker != null && isNear(content.end(), position) ? speaker : new Speaker.Nobody();
    }

    /** The only person that the passage before ends on, if nobody speaks in it: "Poe won in three sets." "It was hard." */
    private Optional<Integer> introduced(int position) {
        int passage = passageAt(position) - 1;
        Tree tree = passage < 0 ? null : reading.treeAt(reading.passage(passage).end() - 1);
        boolean spoken = content.end() > reading.passage(Math.max(passage, 0)).start();
        if (tree == null || spoken || asks(passage) || isLeftOpen(position)) {
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

    /** Whether the last words' quotation was not closed: then the next one goes on with it, whatever stands between. */
    private boolean isLeftOpen(int position) {
        Quotation last = reading.quotationAt(Math.max(content.end() - 1, 0));
        return last != null && !last.closed() && isNear(content.end(), position);
    }

    /** "What did Poe say?" is no introduction of Poe's words. */
    private boolean asks(int passage) {
        return reading.text().charAt(reading.passage(passage).end() - 1) == '?';
    }

    /** The person who spoke last before a position, of those who fit. */
    Optional<Integer> person(int position, IntPredicate fits) {
        for (int i = people.size() - 1; i >= Math.max(0, people.size() - TURNS); i--) {
            Turn turn = people.get(i);
            if (turn.end() <= position && isNear(turn.end(), position) && fits.test(turn.person())) {
                return Optional.of(turn.person());
            }
        }
        return Optional.empty();
    }

    /** Where the last words of a person end before a position. */
    int end(int position) {
        for (int i = people.size() - 1; i >= Math.max(0, people.size() - TURNS); i--) {
            if (people.get(i).end() <= position) {
                return people.get(i).end();
            }
        }
        return 0;
    }

    private boolean isNear(int from, int to) {
        return passageAt(to) - passageAt(from) <= CARRIES;
    }

    private int passageAt(int position) {
        Tree tree = reading.treeAt(position);
        return tree == null ? 0 : tree.sentence().passage();
    }
}
