package onrecord.importer.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Token;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;

/**
 * Who "he" or "she" is before a verb of saying: whoever spoke last, unless somebody else has since become the subject of
 * a sentence.
 */
final class Pronouns {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

    private final Reading reading;
    private final LastSpeaker last;

    Pronouns(Reading reading, LastSpeaker last) {
        this.reading = reading;
        this.last = last;
    }

    Speaker speaker(Token pronoun, Span content) {
        String word = pronoun.form().toLowerCase(Locale.ROOT);
        Optional<Integer> referred = reading.cast().mentionAt(pronoun.span()).map(Mention::member);
        boolean singular = MALE.contains(word) || FEMALE.contains(word);
        Optional<Integer> spoke =
                singular ? last.person(content.start()).filter(member -> fits(member, word)) : Optional.empty();
        if (referred.isPresent() && (spoke.isEmpty() || isSubjectSince(referred.get(), pronoun))) {
            return new Speaker.Known(referred.get());
        }
        return spoke.<Speaker>map(Speaker.Known::new).orElseGet(Speaker.Nobody::new);
    }

    private boolean fits(int member, String word) {
        Set<String> other = MALE.contains(word) ? FEMALE : MALE;
        return reading.cast().mentions().stream()
                .filter(mention -> mention.member() == member && mention.kind() == MentionKind.PRONOUN)
                .noneMatch(mention ->
                        other.contains(mention.span().of(reading.text()).toLowerCase(Locale.ROOT)));
    }

    private boolean isSubjectSince(int member, Token pronoun) {
        int from = last.end();
        if (from >= pronoun.span().start()) {
            return false;
        }
        List<Mention> since =
                reading.cast().mentionsIn(new Span(from, pronoun.span().start()));
        return since.stream()
                .filter(mention -> mention.member() == member && kind(mention) == AgentKind.PERSON)
                .anyMatch(reading::isSubject);
    }

    private AgentKind kind(Mention mention) {
        return reading.cast().member(mention.member()).kind();
    }
}
