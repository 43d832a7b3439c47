package onrecord.importer.statement.speaker;

import java.util.List;
import java.util.Optional;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.statement.cue.PrintedSpeaker;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/** Names the speaker whom an attribution prints: a member of the cast, or nobody whom the article names. */
public final class SpeakerResolver {

    private final Reading reading;
    private final NameTies ties;
    private final NameBesideCue beside;
    private final Documents documents;
    private final Pronouns pronouns;

    public SpeakerResolver(Reading reading, LastSpeaker last) {
        this.reading = reading;
        this.ties = new NameTies(reading);
        this.beside = new NameBesideCue(reading, ties);
        this.documents = new Documents(reading);
        this.pronouns = new Pronouns(reading, last, this::described);
    }

    public Speaker speaker(Attribution attribution, Tree tree, Token source) {
        if (PrintedSpeaker.isPronoun(source)) {
            return pronouns.speaker(source);
        }
        return named(attribution, tree, source)
                .<Speaker>map(mention -> new Speaker.Known(mention.member()))
                .orElseGet(() -> Speaker.Unnamed.of(tree, source, reading.text()));
    }

    private Optional<Mention> named(Attribution attribution, Tree tree, Token source) {
        return beside.name(attribution.cue(), tree, source)
                .or(() -> headMention(source))
                .or(() -> documents.author(tree, source))
                .or(() -> nameAtEnd(attribution.cue(), tree, source))
                .or(() -> apposition(tree, source))
                .or(() -> nameBehindComma(attribution.cue(), tree, source))
                .or(() -> betweenCommas(attribution.cue(), tree, source))
                .or(() -> relativeAntecedent(attribution.cue(), tree, source));
    }

    /** Whoever a phrase without a cue speaks of. */
    Speaker described(Tree tree, Token source) {
        if (PrintedSpeaker.isPronoun(source)) {
            return pronouns.speaker(source);
        }
        return headMention(source)
                .or(() -> nameAtEnd(null, tree, source))
                .or(() -> apposition(tree, source))
                .<Speaker>map(mention -> new Speaker.Known(mention.member()))
                .orElseGet(() -> Speaker.Unnamed.of(tree, source, reading.text()));
    }

    private Optional<Mention> headMention(Token source) {
        return reading.cast().mentionAt(source.span());
    }

    /** "One of those who were there, Ann Poe, later said": the name between commas, with nothing but adverbs behind. */
    private Optional<Mention> betweenCommas(@Nullable Span cue, Tree tree, Token source) {
        int comma = cue == null ? 0 : source.index();
        while (cue != null
                && comma + 1 < tree.tokens().size()
                && tree.token(comma + 1).span().end() < cue.start()) {
            comma++;
        }
        while (comma > source.index() && tree.token(comma).pos().startsWith("RB")) {
            comma--;
        }
        if (comma - 1 <= source.index() || !tree.token(comma).form().equals(",")) {
            return Optional.empty();
        }
        return reading.cast()
                .mentionAt(tree.token(comma - 1).span())
                .filter(mention -> mention.kind() == MentionKind.NAME && kind(mention) != AgentKind.PLACE)
                .filter(mention ->
                        reading.text().startsWith(", ", mention.span().start() - 2));
    }

    /** "the mayor of that town, Ann Poe", "the new envoy to Orsund Ann Poe". */
    private Optional<Mention> nameAtEnd(@Nullable Span cue, Tree tree, Token source) {
        Span whole = phraseSpan(cue, tree, source);
        List<Mention> names = reading.cast().mentionsIn(whole).stream()
                .filter(this::isPersonsName)
                .toList();
        Mention last = names.isEmpty() ? null : names.get(names.size() - 1);
        boolean ends = last != null && whole.end() - last.span().end() <= 2;
        return Optional.ofNullable(last).filter(mention -> ends && !ties.isTied(mention));
    }

    private Optional<Mention> apposition(Tree tree, Token source) {
        return tree.children(source, "appos").stream()
                .map(token -> reading.cast().mentionAt(token.span()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "One of the men, Ann Poe, 34, from Orsund": whichever noun the parse hangs the name on. */
    private Optional<Mention> nameBehindComma(@Nullable Span cue, Tree tree, Token source) {
        return reading.cast().mentionsIn(phraseSpan(cue, tree, source)).stream()
                .filter(mention -> isPersonsName(mention)
                        && mention.span().start() > source.span().end())
                .filter(mention ->
                        reading.text().startsWith(", ", mention.span().start() - 2))
                .findFirst();
    }

    /** All that is said of the source, without the clauses behind it and what is said itself. */
    private static Span phraseSpan(@Nullable Span cue, Tree tree, Token source) {
        Span whole = tree.span(tree.below(source, index -> tree.token(index).is("relcl", "acl", "advcl", "ccomp")));
        boolean before = cue != null && source.span().end() <= cue.start() && whole.end() > cue.start();
        return before && cue != null ? new Span(whole.start(), cue.start()) : whole;
    }

    /** "a stance echoed by the embassy in Orsund, which said": the nearest name before the relative pronoun. */
    private Optional<Mention> relativeAntecedent(@Nullable Span cue, Tree tree, Token source) {
        Token pronoun = cue == null
                ? null
                : tree.tokens().stream()
                        .filter(token ->
                                token.pos().equals("WDT") && token.span().end() == cue.start() - 1)
                        .findFirst()
                        .orElse(null);
        if (pronoun == null || pronoun.span().start() <= source.span().end()) {
            return Optional.empty();
        }
        List<Mention> between =
                reading
                        .cast()
                        .mentionsIn(new Span(source.span().end(), pronoun.span().start()))
                        .stream()
                        .filter(mention -> kind(mention) != AgentKind.PLACE)
                        .toList();
        return between.isEmpty() ? Optional.empty() : Optional.of(between.get(between.size() - 1));
    }

    private boolean isPersonsName(Mention mention) {
        return mention.kind() == MentionKind.NAME && kind(mention) == AgentKind.PERSON;
    }

    private AgentKind kind(Mention mention) {
        return reading.cast().member(mention.member()).kind();
    }
}
