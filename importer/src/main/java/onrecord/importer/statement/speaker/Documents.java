package onrecord.importer.statement.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.SpeechWords;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;

/** Whose word a document is: "data from the ministry", "a Poe Institute poll", "figures released by the bank". */
final class Documents {

    private static final Set<String> DOCUMENTS = WordFile.set("statement/documents.txt");
    private static final Set<String> ORIGINS = Set.of("from", "by");
    private static final Set<String> MAKING = SpeechWords.of("making");

    private final Reading reading;

    Documents(Reading reading) {
        this.reading = reading;
    }

    Optional<Mention> author(Tree tree, Token source) {
        if (!DOCUMENTS.contains(source.lemma())) {
            return Optional.empty();
        }
        return Stream.concat(owners(tree, source), makers(tree, source))
                .filter(token -> token.isNoun() || token.isName())
                .map(token -> reading.cast().mentionAt(token.span()).orElse(null))
                .filter(Objects::nonNull)
                .filter(mention -> mention.kind() == MentionKind.NAME && kind(mention) != AgentKind.PLACE)
                .filter(mention -> kind(mention) != AgentKind.PERSON || !isBeside(tree, source, mention))
                .findFirst();
    }

    private static Stream<Token> owners(Tree tree, Token source) {
        return tree.children(source, "poss", "compound", "nmod").stream();
    }

    private static Stream<Token> makers(Tree tree, Token source) {
        List<Token> made = tree.children(source, "acl").stream()
                .filter(token -> MAKING.contains(token.lemma()))
                .toList();
        return Stream.concat(Stream.of(source), made.stream())
                .flatMap(token -> tree.children(token, "prep", "agent").stream())
                .filter(preposition -> ORIGINS.contains(preposition.lemma()))
                .flatMap(preposition -> tree.children(preposition, "pobj").stream());
    }

    /** "the Poe report" is about Poe or by him; "Poe's report" is his. */
    private static boolean isBeside(Tree tree, Token source, Mention person) {
        return tree.children(source, "compound", "nmod").stream()
                .anyMatch(token -> person.span().contains(token.span().start()));
    }

    private AgentKind kind(Mention mention) {
        return reading.cast().member(mention.member()).kind();
    }
}
