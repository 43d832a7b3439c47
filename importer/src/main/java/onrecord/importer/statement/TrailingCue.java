package onrecord.importer.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A cue that follows what it attributes, set off by a comma, told by its place: the ship was late, her agent, Ann Poe,
 * said. Parses often take such a clause for the second half of a sentence.
 */
final class TrailingCue {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private TrailingCue() {}

    static @Nullable Attribution find(Reading reading, Cue cue) {
        boolean reports = cue.entry().takes(Frame.CLAUSE) || cue.entry().takes(Frame.QUOTATION);
        if (!reports || hasObject(cue)) {
            return null;
        }
        Tree tree = cue.tree();
        SpeakerGroup group = isInverted(tree, cue.verb()) ? inverted(cue) : null;
        group = group == null ? SpeakerGroup.before(tree, cue.verb()) : group;
        if (group == null
                || Subjects.isPassive(tree, cue.verb())
                || group.start() < 2
                || !isSetOff(tree.token(group.start() - 1))) {
            return null;
        }
        List<Span> parts = new ArrayList<>();
        if (!tree.token(group.start() - 2).pos().equals("CC")) {
            parts.add(tree.sentence().span(0, group.start() - 1));
        }
        rest(tree, cue.verb()).ifPresent(parts::add);
        boolean clause = tree.tokens().subList(0, group.start()).stream().anyMatch(t -> FINITE.contains(t.pos()));
        List<Span> content = Content.trimmed(reading, tree, parts);
        return !clause || content.isEmpty()
                ? null
                : new Attribution(Pattern.PARENTHESIS, content, cue.span(), tree, group.source());
    }

    private static boolean hasObject(Cue cue) {
        for (Token child : cue.tree().children(cue.verb(), "dobj", "ccomp", "xcomp")) {
            boolean hearer = child.is("dobj") && cue.entry().takes(Frame.HEARER);
            boolean doer = cue.subject() != null && cue.subject().index() == child.index();
            if (child.index() > cue.verb().index() && !hearer && !doer) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInverted(Tree tree, Token verb) {
        return verb.index() > 1 && isSetOff(tree.token(verb.index() - 1));
    }

    private static @Nullable SpeakerGroup inverted(Cue cue) {
        Token subject = cue.subject();
        boolean behind = subject != null
                && subject.index() > cue.verb().index()
                && subject.index() - cue.verb().index() < 10;
        return subject != null && behind ? new SpeakerGroup(cue.verb().index(), subject) : null;
    }

    private static boolean isSetOff(Token token) {
        return token.pos().equals(",") || "“”\"—–’".contains(token.form());
    }

    /** What goes on behind the parenthesis: "…, the paper found, and one in eight fell ill". */
    private static Optional<Span> rest(Tree tree, Token verb) {
        int comma = verb.index() + 1;
        int last = tree.tokens().size() - 1;
        if (comma >= last - 1 || !tree.token(comma).pos().equals(",")) {
            return Optional.empty();
        }
        Token next = tree.token(comma + 1);
        boolean goesOn = Set.of("CC", "IN", "WDT", "MD", "VBZ", "VBD", "VBP", "TO", "DT", "PRP", "WRB")
                .contains(next.pos());
        return goesOn ? Optional.of(tree.sentence().span(comma + 1, last)) : Optional.empty();
    }
}
