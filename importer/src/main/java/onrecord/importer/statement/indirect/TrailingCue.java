package onrecord.importer.statement.indirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Content;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.attribution.SpeakerGroup;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.statement.cue.PrintedSpeaker;
import onrecord.importer.statement.cue.Subjects;
import onrecord.importer.statement.quote.Quotation;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A cue that follows what it attributes, set off by a comma, told by its place: the ship was late, her agent, Ann Poe,
 * said. Parses often take such a clause for the second half of a sentence.
 */
public final class TrailingCue {

    private static final Set<String> CIRCUMSTANCES =
            Set.of("without", "as", "after", "before", "during", "while", "at");

    private TrailingCue() {}

    /** As {@link #find}, but only where commas on both sides say that the sentence goes on behind the cue. */
    static @Nullable Attribution inside(Reading reading, Cue cue) {
        int next = end(cue) + 1;
        boolean goesOn = next < cue.tree().tokens().size() - 1
                && cue.tree().token(next).pos().equals(",");
        Attribution found = goesOn ? find(reading, cue) : null;
        boolean quotes = found != null && found.content().stream().anyMatch(part -> isQuotation(reading, part));
        return quotes && !breaksOff(cue) ? null : found;
    }

    /** "It was, Poe said, 'a trap'": what stands before the cue is but the beginning of a clause. */
    public static boolean breaksOff(Cue cue) {
        SpeakerGroup group = SpeakerGroup.before(cue.tree(), cue.verb());
        return group != null
                && group.start() > 1
                && isSetOff(cue.tree().token(group.start() - 1))
                && isUnfinished(cue.tree().token(group.start() - 2));
    }

    static @Nullable Attribution find(Reading reading, Cue cue) {
        boolean reports = cue.entry().takes(Frame.CLAUSE)
                || cue.entry().takes(Frame.QUOTATION) && cue.entry().frames().size() > 1;
        if (!reports || cue.verb().pos().equals("VBG") || hasObject(cue)) {
            return null;
        }
        Tree tree = cue.tree();
        SpeakerGroup group = isInverted(tree, cue.verb()) ? inverted(cue) : null;
        group = group == null ? SpeakerGroup.before(tree, cue.verb()) : group;
        if (group == null
                || Subjects.isPassive(tree, cue.verb())
                || group.start() < 2
                || isSubordinate(tree, group)
                || isCircumstance(tree, cue.verb())
                || introduces(cue)
                || !isSetOff(tree.token(group.start() - 1))) {
            return null;
        }
        List<Span> parts = new ArrayList<>();
        Token before = tree.token(group.start() - 2);
        if (!before.pos().equals("CC")) {
            parts.add(tree.sentence().span(0, group.start() - 1));
        }
        rest(tree, cue, isUnfinished(before)).ifPresent(parts::add);
        boolean clause = tree.tokens().subList(0, group.start()).stream().anyMatch(Token::isFinite);
        List<Span> content = Content.trimmed(reading, tree, parts);
        return !clause || content.isEmpty()
                ? null
                : new Attribution(Pattern.PARENTHESIS, content, cue.span(), tree, group.source());
    }

    private static boolean isQuotation(Reading reading, Span part) {
        Quotation quotation = reading.quotationAt(part.start());
        return quotation != null && part.end() <= quotation.outer().end();
    }

    /** "…, when the firm said", "…, and he spoke": another clause than one that attributes. */
    private static boolean isSubordinate(Tree tree, SpeakerGroup group) {
        return Set.of("WRB", "IN", "CC", "WDT", "WP")
                .contains(tree.token(group.start()).pos());
    }

    /** "Asked whether it was over, he said no", "When asked about the levy, she …", "Before the jury came, he pleaded". */
    private static boolean isCircumstance(Tree tree, Token verb) {
        Token first = tree.token(0);
        if (first.is("mark") && tree.child(verb, "ccomp") == null) {
            Token clause = tree.head(first);
            return clause != null && clause.is("advcl") && clause.head() == verb.index();
        }
        Token participle = first.pos().equals("WRB") ? tree.token(1) : first;
        return Subjects.isPastParticiple(participle) && participle.is("advcl") && participle.head() == verb.index();
    }

    /** Whether a clause stands before a cue whose content follows: "that was before her agent added: …". */
    static boolean introduces(Cue cue, Token clause) {
        return clause.index() < cue.verb().index() && introduces(cue);
    }

    /** "…, because her agent added:" */
    private static boolean introduces(Cue cue) {
        return isFollowedBy(cue, ":");
    }

    private static boolean isFollowedBy(Cue cue, String mark) {
        int next = end(cue) + 1;
        return next < cue.tree().tokens().size()
                && cue.tree().token(next).form().equals(mark);
    }

    private static boolean hasObject(Cue cue) {
        for (Token child : cue.tree().children(cue.verb(), "dobj", "ccomp", "xcomp")) {
            boolean hearer = child.is("dobj") && cue.entry().takes(Frame.HEARER);
            boolean doer = cue.subject() != null && cue.subject().index() == child.index();
            boolean resumed = child.is("ccomp") && isFollowedBy(cue, ",");
            if (child.index() > cue.verb().index() && !hearer && !doer && !resumed) {
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

    /** The index of the last word that attributes: the verb, or its subject's last one where that stands behind. */
    private static int end(Cue cue) {
        Token subject = cue.subject();
        if (subject == null || subject.index() < cue.verb().index() || !isInverted(cue.tree(), cue.verb())) {
            return cue.verb().index();
        }
        return cue.tree()
                        .below(subject, index -> isAddition(cue.tree().token(index)))
                        .length()
                - 1;
    }

    private static boolean isAddition(Token token) {
        return token.is("cc", "conj", "punct", "relcl", "acl", "advcl", "appos");
    }

    private static boolean isUnfinished(Token last) {
        return last.pos().equals("MD")
                || last.pos().equals("TO")
                || Set.of("be", "have", "do", "not").contains(last.lemma());
    }

    /** "…, she said, without giving a date", "…, he said, in a letter", "…, he said, as he left": how or when it was said. */
    private static boolean isOccasion(Tree tree, Token opening) {
        return CIRCUMSTANCES.contains(opening.lemma()) || PrintedSpeaker.isOccasion(tree, opening);
    }

    /** What goes on behind the parenthesis: "…, the paper found, and one in eight fell ill". */
    private static Optional<Span> rest(Tree tree, Cue cue, boolean unfinished) {
        boolean inverted = end(cue) > cue.verb().index();
        int comma = end(cue) + 1;
        int last = tree.tokens().size() - 1;
        if (comma >= last - 1 || !tree.token(comma).pos().equals(",")) {
            return Optional.empty();
        }
        Token next = tree.token(comma + 1);
        boolean goesOn = unfinished
                || next.pos().equals("CC")
                || inverted && next.isFinite() && tree.child(next, "nsubj") == null
                || !inverted
                        && !isOccasion(tree, next)
                        && Set.of("IN", "WDT", "MD", "VBZ", "VBD", "VBP", "TO", "DT", "PRP", "WRB")
                                .contains(next.pos());
        return goesOn ? Optional.of(tree.sentence().span(comma + 1, last)) : Optional.empty();
    }
}
