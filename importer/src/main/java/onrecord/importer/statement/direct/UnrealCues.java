package onrecord.importer.statement.direct;

import java.util.List;
import java.util.Optional;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.CueFinder;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.text.Span;

/**
 * The verbs of saying that frame a quotation though nobody has used them: "…," he would say; she never said: "…". Such a
 * quotation stands by itself neither: whoever spoke before has nothing to do with it.
 */
final class UnrealCues {

    /** How many words may stand between the quotation and the verb that frames it. */
    private static final int FARTHEST = 10;

    private final Reading reading;
    private final CueFinder finder;

    UnrealCues(Reading reading, CueFinder finder) {
        this.reading = reading;
        this.finder = finder;
    }

    /** "…," he would say. */
    Optional<Cue> behind(Span gap) {
        Span rest = gap.trimmed(reading.text());
        Tree tree = rest.isEmpty() ? null : reading.treeAt(rest.start());
        if (tree == null || tree.sentence().span().start() >= rest.start()) {
            return Optional.empty();
        }
        List<Token> words = reading.tokens(tree, rest);
        return first(tree, words.subList(0, Math.min(FARTHEST, words.size())))
                .map(cue -> cue.by(NearbySubject.behindQuotation(cue, words)));
    }

    /** He might say: "…" */
    Optional<Cue> before(Span gap) {
        Span rest = gap.trimmed(reading.text());
        Tree tree = rest.isEmpty() ? null : reading.treeAt(rest.end() - 1);
        if (tree == null || ",:".indexOf(reading.text().charAt(rest.end() - 1)) < 0) {
            return Optional.empty();
        }
        List<Token> words = reading.tokens(tree, rest);
        return first(tree, words.subList(Math.max(0, words.size() - FARTHEST), words.size()));
    }

    private Optional<Cue> first(Tree tree, List<Token> words) {
        return words.stream()
                .flatMap(word -> finder.unreal(tree, word).stream())
                .filter(cue -> cue.entry().takes(Frame.QUOTATION))
                .findFirst();
    }
}
