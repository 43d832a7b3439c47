package onrecord.importer.statement.speaker;

import java.util.List;
import java.util.Optional;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/** Who speaks by the place of his name, whatever a parse hangs where. */
final class NameBesideCue {

    private final Reading reading;
    private final NameTies ties;

    NameBesideCue(Reading reading, NameTies ties) {
        this.reading = reading;
        this.ties = ties;
    }

    Optional<Mention> name(@Nullable Span cue, Tree tree, Token source) {
        return rightBefore(cue, source)
                .or(() -> memberOfStaff(cue, tree, source))
                .or(() -> opening(cue, tree, source));
    }

    /** "Vice Minister for Fisheries Kim Poe said". */
    private Optional<Mention> rightBefore(@Nullable Span cue, Token source) {
        if (cue == null || cue.start() < 2) {
            return Optional.empty();
        }
        Span gap = new Span(cue.start() - 2, cue.start() - 1);
        return reading.cast()
                .mentionAt(gap)
                .filter(mention -> isPersonsName(mention) && !ties.isTied(mention) || isNamed(source, mention));
    }

    /** "Carmaker Poe said": the firm whose name stands directly behind the noun for it. */
    private boolean isNamed(Token source, Mention mention) {
        return mention.kind() == MentionKind.NAME
                && kind(mention) == AgentKind.ORGANIZATION
                && source.pos().equals("NN")
                && source.span().end() + 1 == mention.span().start();
    }

    /** "University of Orsund law professor Ann Poe", "Teachers' Union President Ann Poe, who works there, said". */
    private Optional<Mention> memberOfStaff(@Nullable Span cue, Tree tree, Token source) {
        Mention employer = employer(source).orElse(null);
        if (cue == null || employer == null) {
            return Optional.empty();
        }
        int sentenceEnd = tree.sentence().span().end();
        int end = source.span().end() <= cue.start() ? cue.start() : sentenceEnd;
        return reading
                .cast()
                .mentionsIn(new Span(
                        employer.span().end(), Math.max(end, employer.span().end())))
                .stream()
                .filter(this::isPersonsName)
                .findFirst()
                .filter(name -> isPlain(
                        tree, new Span(employer.span().end(), name.span().start())));
    }

    private Optional<Mention> employer(Token source) {
        return reading.cast()
                .mentionAt(source.span())
                .filter(mention -> mention.kind() == MentionKind.NAME && kind(mention) != AgentKind.PERSON);
    }

    private boolean isPlain(Tree tree, Span between) {
        return reading.tokens(tree, between).stream()
                .allMatch(token -> token.isNoun()
                        || token.pos().startsWith("JJ")
                        || token.pos().equals("HYPH"));
    }

    /** "Ann Poe, an expert at the University of Orsund who took no part in it, said": the name that the sentence opens with. */
    private Optional<Mention> opening(@Nullable Span cue, Tree tree, Token source) {
        int start = tree.sentence().span().start();
        boolean setOff =
                cue != null && cue.start() > start + 2 && reading.text().charAt(cue.start() - 2) == ',';
        if (!setOff || cue == null || employer(source).isEmpty()) {
            return Optional.empty();
        }
        List<Mention> names = reading.cast().mentionsIn(new Span(start, cue.start())).stream()
                .filter(mention -> mention.span().start() == start && isPersonsName(mention))
                .toList();
        return names.stream()
                .filter(name -> reading.text().charAt(name.span().end()) == ',')
                .filter(name -> source.span().start() > name.span().end())
                .filter(name -> isDescription(tree, new Span(name.span().end(), cue.start())))
                .findFirst();
    }

    /** Whether nothing but relative clauses has a verb with tense. */
    private boolean isDescription(Tree tree, Span span) {
        boolean relative = false;
        for (Token token : reading.tokens(tree, span)) {
            relative |= token.pos().startsWith("W");
            if (token.isFinite() && !relative) {
                return false;
            }
        }
        return true;
    }

    private boolean isPersonsName(Mention mention) {
        return mention.kind() == MentionKind.NAME && kind(mention) == AgentKind.PERSON;
    }

    private AgentKind kind(Mention mention) {
        return reading.cast().member(mention.member()).kind();
    }
}
