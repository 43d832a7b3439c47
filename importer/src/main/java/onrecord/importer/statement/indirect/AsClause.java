package onrecord.importer.statement.indirect;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Content;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.attribution.SpeakerGroup;
import onrecord.importer.statement.attribution.SpeakerTest;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.statement.cue.Subjects;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a clause with "as" attributes that a parse took for a mere phrase: as the committee has pointed out, the road was
 * closed.
 */
final class AsClause {

    private AsClause() {}

    static @Nullable Attribution find(Reading reading, Cue cue, SpeakerTest speakers) {
        Tree tree = cue.tree();
        int comma = behind(cue);
        boolean reports = cue.entry().takes(Frame.CLAUSE) && !Subjects.isPassive(tree, cue.verb());
        if (!reports || comma >= tree.tokens().size() - 2 || !isComma(tree.token(comma))) {
            return null;
        }
        SpeakerGroup group = SpeakerGroup.before(tree, cue.verb());
        if (group == null || !opens(tree, group.start()) || !speakers.canVoice(cue, group.source())) {
            return null;
        }
        List<Span> parts = new ArrayList<>();
        boolean interrupts =
                group.start() > 1 && !tree.token(group.start() - 2).pos().equals("CC");
        if (interrupts) {
            parts.add(tree.sentence().span(0, group.start() - 1));
        }
        parts.add(tree.sentence().span(comma + 1, tree.tokens().size() - 1));
        List<Span> content = Content.trimmed(reading, tree, parts);
        return content.isEmpty()
                ? null
                : new Attribution(Pattern.PARENTHESIS, content, cue.span(), tree, group.source());
    }

    private static int behind(Cue cue) {
        int next = cue.verb().index() + 1;
        while (next < cue.tree().tokens().size()
                && cue.span().contains(cue.tree().token(next).span().start())) {
            next++;
        }
        return next;
    }

    private static boolean opens(Tree tree, int start) {
        return tree.token(start).lemma().equals("as") && (start == 0 || isComma(tree.token(start - 1)));
    }

    private static boolean isComma(Token token) {
        return token.pos().equals(",");
    }
}
