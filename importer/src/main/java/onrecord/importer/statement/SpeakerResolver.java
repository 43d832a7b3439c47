package onrecord.importer.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Names the speaker whom an attribution prints: a member of the cast, or nobody whom the article names. */
final class SpeakerResolver {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "i", "we", "you", "which");
    private static final Set<String> LEADING = Set.of("the", "a", "an", "The", "A", "An");

    private final Reading reading;

    SpeakerResolver(Reading reading) {
        this.reading = reading;
    }

    /** The printed words that name the source, without what is added behind them. */
    Span printed(Tree tree, Token source) {
        return tree.span(tree.below(source, index -> isAddition(tree, source, tree.token(index))));
    }

    Speaker speaker(Tree tree, Token source, @Nullable Speaker carried) {
        Optional<Mention> mention = reading.cast().mentionAt(source.span());
        if (mention.isPresent()) {
            return new Speaker.Known(mention.get().member());
        }
        for (Token apposition : tree.children(source, "appos")) {
            Optional<Mention> name = reading.cast().mentionAt(apposition.span());
            if (name.isPresent()) {
                return new Speaker.Known(name.get().member());
            }
        }
        if (PRONOUNS.contains(source.form().toLowerCase(Locale.ROOT))) {
            boolean person = Set.of("he", "she").contains(source.form().toLowerCase(Locale.ROOT));
            return person && carried != null ? carried : new Speaker.Nobody();
        }
        return new Speaker.Unnamed(phrase(tree, source));
    }

    private String phrase(Tree tree, Token source) {
        String phrase = printed(tree, source).of(reading.text());
        int space = phrase.indexOf(' ');
        return space > 0 && LEADING.contains(phrase.substring(0, space)) ? phrase.substring(space + 1) : phrase;
    }

    private static boolean isAddition(Tree tree, Token source, Token token) {
        return token.is("relcl", "appos", "acl", "advcl", "punct", "parataxis", "ccomp", "dep", "cc", "conj", "meta")
                        && token.head() == source.index()
                || token.is("case") && token.index() > source.index();
    }
}
