package onrecord.importer.statement.direct;

import java.util.HashMap;
import java.util.Map;
import onrecord.importer.entity.Mention;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/** Whom an interview is with, as its introduction tells. */
final class Interviewee {

    private final Reading reading;

    Interviewee(Reading reading) {
        this.reading = reading;
    }

    private boolean isInHeadline(Mention mention) {
        return reading.passages() > 0 && reading.passage(0).encloses(mention.span());
    }

    /** "Interview by Ann Poe". */
    private boolean isCredited(Mention mention) {
        return mention.span().start() >= 3
                && reading.text().regionMatches(true, mention.span().start() - 3, "by ", 0, 3);
    }

    /** The person named most often before the first question, most of all in the headline, and not as who asks. */
    @Nullable
    Integer before(int end) {
        Map<Integer, Integer> named = new HashMap<>();
        for (Mention mention : reading.cast().mentionsIn(new Span(0, end))) {
            boolean person = reading.cast().member(mention.member()).kind() == AgentKind.PERSON;
            boolean author = reading.cast().bylines().contains(mention.member()) || isCredited(mention);
            if (person && !author && mention.kind() == MentionKind.NAME) {
                named.merge(mention.member(), isInHeadline(mention) ? 3 : 1, Integer::sum);
            }
        }
        return named.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
