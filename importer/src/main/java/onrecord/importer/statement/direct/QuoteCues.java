package onrecord.importer.statement.direct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.CueFinder;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.QuotationShape;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.attribution.SpeakerTest;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.statement.quote.Quotation;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the words that attribute a quotation, in what stands directly behind or before it. */
public final class QuoteCues {

    private static final int LONGEST_WINDOW = 40;
    private static final int SHORTEST_BLOCK = 30;
    /** Between a cue and the colon that ends its passage: "wrote on his page on Friday:". */
    private static final int LONGEST_INTRODUCTION = 60;

    private final Reading reading;
    private final Map<Tree, List<Cue>> cues;
    private final UnrealCues unreal;
    private final SpeakerTest speakers;

    public QuoteCues(Reading reading, Map<Tree, List<Cue>> cues, CueFinder finder, SpeakerTest speakers) {
        this.reading = reading;
        this.cues = cues;
        this.unreal = new UnrealCues(reading, finder);
        this.speakers = speakers;
    }

    /** The cue that frames a quotation without being used: "…," he would say. */
    Optional<Cue> unreal(Span before, Span behind) {
        return unreal.behind(behind).or(() -> unreal.before(before));
    }

    /** "…," he said. */
    @Nullable
    Attribution behind(Quotation quotation, Span gap) {
        Span rest = gap.trimmed(reading.text());
        Tree tree = rest.isEmpty() ? null : reading.treeAt(rest.start());
        if (tree == null
                || endsSpeech(quotation) && startsSentence(rest, tree)
                || EmbeddedQuotation.describes(reading, quotation, tree, rest)) {
            return null;
        }
        Span window = new Span(
                rest.start(), Math.min(rest.end(), tree.sentence().span().end()));
        List<Token> tokens = reading.tokens(tree, window);
        Attribution according = accordingTo(quotation, tree, tokens);
        if (according != null) {
            return according;
        }
        for (Cue cue : cuesIn(tree, window)) {
            if (endsSpeech(quotation) && isAnotherClause(tokens, cue)) {
                return null;
            }
            if (takesQuotation(cue) && cue.verb().index() - tokens.get(0).index() < LONGEST_WINDOW) {
                Token source = NearbySubject.behindQuotation(cue, tokens);
                return source == null ? null : attribution(quotation, cue, source);
            }
        }
        return null;
    }

    /** He said: "…" */
    @Nullable
    Attribution before(Quotation quotation, Span gap) {
        Span rest = gap.trimmed(reading.text());
        Tree tree = rest.isEmpty() ? null : reading.treeAt(rest.end() - 1);
        char last = tree == null ? '.' : reading.text().charAt(rest.end() - 1);
        if (tree == null || ".!?".indexOf(last) >= 0) {
            return null;
        }
        Span window = new Span(Math.max(rest.start(), tree.sentence().span().start()), rest.end());
        List<Cue> candidates = cuesIn(tree, window);
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Cue cue = candidates.get(i);
            if (EmbeddedQuotation.completes(reading, quotation, cue)) {
                return null;
            }
            if (takesQuotation(cue) || last == ':' && cue.entry().takes(Frame.CLAUSE)) {
                return attribution(quotation, cue, NearbySubject.beforeQuotation(cue, reading.tokens(tree, window)));
            }
        }
        return last == ':' && unreal.before(rest).isEmpty()
                ? NearbySubject.introducer(reading, tree, window)
                        .map(source -> new Attribution(Pattern.QUOTED, List.of(quotation.inner()), null, tree, source))
                        .orElse(null)
                : null;
    }

    /** He wrote: and a passage without quotation marks. */
    Optional<Attribution> block(Span passage, Span announcement) {
        Tree tree = reading.treeAt(announcement.end() - 1);
        boolean sentence = ".!?".indexOf(reading.text().charAt(passage.end() - 1)) >= 0;
        if (tree == null || !sentence || passage.length() < SHORTEST_BLOCK) {
            return Optional.empty();
        }
        return cuesIn(tree, announcement).stream()
                .filter(cue -> takesQuotation(cue) && cue.subject() != null)
                .filter(cue -> announcement.end() - cue.span().end() < LONGEST_INTRODUCTION)
                .findFirst()
                .map(cue -> new Attribution(Pattern.QUOTED, List.of(passage), cue.span(), tree, cue.subject()));
    }

    /** He said "…": the quotation follows its verb, or the hearer, without a break. */
    @Nullable
    Attribution directlyBefore(Quotation quotation, Span gap) {
        Span rest = gap.trimmed(reading.text());
        Tree tree = reading.treeAt(rest.end() - 1);
        if (tree == null || !QuotationShape.isSpeech(reading.text(), quotation) || endsInThat(rest)) {
            return null;
        }
        for (Cue cue : cuesIn(tree, rest)) {
            boolean adjacent = rest.end() - cue.span().end() <= 1;
            boolean hearer =
                    cue.entry().takes(Frame.HEARER) && rest.end() - cue.span().end() < 30;
            if (takesQuotation(cue) && (adjacent || hearer)) {
                return attribution(quotation, cue, NearbySubject.beforeQuotation(cue, reading.tokens(tree, rest)));
            }
        }
        return null;
    }

    /** A quotation behind "that" is a part of the clause, as whatever follows it. */
    private boolean endsInThat(Span rest) {
        return rest.of(reading.text()).endsWith(" that");
    }

    private @Nullable Attribution accordingTo(Quotation quotation, Tree tree, List<Token> tokens) {
        for (int i = 0; i < Math.min(3, tokens.size() - 1); i++) {
            boolean according = tokens.get(i).form().equalsIgnoreCase("according")
                    && tokens.get(i + 1).lemma().equals("to");
            Token source = according ? tree.child(tokens.get(i + 1), "pobj") : null;
            if (source != null) {
                Span cue = tokens.get(i).span().cover(tokens.get(i + 1).span());
                return new Attribution(Pattern.QUOTED, List.of(quotation.inner()), cue, tree, source);
            }
        }
        return null;
    }

    private static Attribution attribution(Quotation quotation, Cue cue, @Nullable Token source) {
        return new Attribution(Pattern.QUOTED, List.of(quotation.inner()), cue.span(), cue.tree(), source);
    }

    /** Talks may highlight a "need", but do not say so. */
    private boolean takesQuotation(Cue cue) {
        Token subject = cue.subject();
        return cue.entry().takes(Frame.QUOTATION) && (subject == null || speakers.canVoice(cue, subject));
    }

    private List<Cue> cuesIn(Tree tree, Span window) {
        return cues.getOrDefault(tree, List.of()).stream()
                .filter(cue -> window.encloses(cue.verb().span()))
                .toList();
    }

    private boolean endsSpeech(Quotation quotation) {
        return reading.text().charAt(quotation.inner().end() - 1) == '.'
                && (quotation.outer().end() >= reading.text().length()
                        || reading.text().charAt(quotation.outer().end()) != ',');
    }

    /** "“It is safe. ”The firm is among those that …, it shared", where the sentence's end was not seen. */
    private static boolean isAnotherClause(List<Token> tokens, Cue cue) {
        return Character.isUpperCase(tokens.get(0).form().charAt(0))
                && tokens.stream()
                        .takeWhile(token -> token.index() < cue.verb().index())
                        .anyMatch(token -> token.isFinite() && !token.is("aux"));
    }

    private static boolean startsSentence(Span rest, Tree tree) {
        Token first = tree.token(0);
        return first.span().start() >= rest.start()
                && Character.isUpperCase(first.form().charAt(0));
    }
}
