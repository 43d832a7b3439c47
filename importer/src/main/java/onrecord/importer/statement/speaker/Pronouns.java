package onrecord.importer.statement.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Who "he" or "she" is before a verb of saying: whoever spoke last, unless somebody else has since become the subject of
 * a sentence.
 */
final class Pronouns {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

    private static final Set<String> FIRST = Set.of("i", "we", "my", "our");

    private final Reading reading;
    private final LastSpeaker last;
    private final BiFunction<Tree, Token, Speaker> described;

    Pronouns(Reading reading, LastSpeaker last, BiFunction<Tree, Token, Speaker> described) {
        this.reading = reading;
        this.last = last;
        this.described = described;
    }

    Speaker speaker(Token pronoun) {
        String word = pronoun.form().toLowerCase(Locale.ROOT);
        int at = pronoun.span().start();
        if (FIRST.contains(word)) {
            return last.around(at).orElseGet(Speaker.Nobody::new);
        }
        Optional<Integer> referred = reading.cast().mentionAt(pronoun.span()).map(Mention::member);
        return word.equals("it")
                ? institution(referred, at)
                        .or(() -> referred.map(Speaker.Known::new))
                        .or(() -> last.anyInstitution(at))
                        .orElseGet(Speaker.Nobody::new)
                : person(pronoun, referred, MALE.contains(word), FEMALE.contains(word));
    }

    private Speaker person(Token pronoun, Optional<Integer> referred, boolean male, boolean female) {
        int at = pronoun.span().start();
        Optional<Integer> spoke =
                male || female ? last.person(at, person -> reading.cast().canBe(person, male)) : Optional.empty();
        if (referred.isPresent() && (spoke.isEmpty() || hasTheFloor(referred.get(), spoke.get(), at))) {
            return new Speaker.Known(referred.get());
        }
        Token stranger = stranger(pronoun);
        if (stranger != null && (spoke.isEmpty() || stranger.span().start() > last.end(at))) {
            Tree tree = reading.treeAt(stranger.span().start());
            return tree == null ? new Speaker.Nobody() : described.apply(tree, stranger);
        }
        return spoke.<Speaker>map(Speaker.Known::new).orElseGet(Speaker.Nobody::new);
    }

    /** The firm or body that spoke last, unless "it" refers to another that has become a subject since. */
    private Optional<Speaker> institution(Optional<Integer> referred, int position) {
        Optional<Speaker> spoke = last.institution(position);
        if (spoke.isEmpty() || referred.isEmpty()) {
            return spoke;
        }
        boolean other = reading.cast().mentionsIn(new Span(last.institutionEnd(), position)).stream()
                .filter(mention -> mention.member() == referred.get())
                .anyMatch(reading::isSubject);
        return other ? Optional.empty() : spoke;
    }

    /** The subject whom the pronoun stands for, where the article gives no name: "a spokeswoman said. She denied …". */
    private @Nullable Token stranger(Token pronoun) {
        Span noun = reading.cast().unnamedAt(pronoun.span()).orElse(null);
        Tree tree = noun == null ? null : reading.treeAt(noun.start());
        return tree == null || noun == null
                ? null
                : reading.tokens(tree, noun).stream()
                        .filter(token -> token.is("nsubj", "nsubjpass", "pobj"))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether somebody has become a subject since the other spoke, or is spoken of while the other is not. */
    private boolean hasTheFloor(int member, int other, int position) {
        List<Mention> since = reading.cast().mentionsIn(new Span(last.end(position), position)).stream()
                .filter(mention -> kind(mention) == AgentKind.PERSON)
                .toList();
        boolean named =
                since.stream().anyMatch(mention -> mention.member() == member && mention.kind() == MentionKind.NAME);
        return since.stream().filter(mention -> mention.member() == member).anyMatch(reading::isSubject)
                || named && since.stream().noneMatch(mention -> mention.member() == other);
    }

    private AgentKind kind(Mention mention) {
        return reading.cast().member(mention.member()).kind();
    }
}
