package onrecord.importer.statement.indirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Content;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.attribution.SpeakerNouns;
import onrecord.importer.statement.cue.SpeechWords;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import org.jspecify.annotations.Nullable;

/** What a headline attributes by a mark alone: "Mayor Poe: Bridge will be closed", "Bridge will be closed – governors". */
public final class HeadlineLabel {

    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_LABEL = 6;
    private static final Set<String> TOPICS = SpeechWords.of("topic");

    private final Reading reading;
    private final SpeakerNouns nouns;

    public HeadlineLabel(Reading reading, SpeakerNouns nouns) {
        this.reading = reading;
        this.nouns = nouns;
    }

    public List<Attribution> find() {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < reading.passages(); i++) {
            Span passage = reading.passage(i);
            Tree tree = isHeadline(passage) ? reading.treeAt(passage.start()) : null;
            Attribution attribution = tree == null ? null : attribution(tree);
            if (attribution != null) {
                found.add(attribution);
            }
        }
        return found;
    }

    private boolean isHeadline(Span passage) {
        return passage.length() < LONGEST_HEADLINE
                && Character.isLetterOrDigit(reading.text().charAt(passage.end() - 1));
    }

    private @Nullable Attribution attribution(Tree tree) {
        int last = tree.tokens().size() - 1;
        for (int i = 1; i < last; i++) {
            String mark = tree.token(i).form();
            if (mark.equals(":") && i <= LONGEST_LABEL) {
                return attribution(tree, 0, i - 1, i + 1, last);
            }
            if ("—–-".contains(mark) && last - i <= LONGEST_LABEL && isSpaced(tree.token(i))) {
                return attribution(tree, i + 1, last, 0, i - 1);
            }
        }
        return null;
    }

    private boolean isSpaced(Token mark) {
        return reading.text().charAt(mark.span().start() - 1) == ' ';
    }

    private @Nullable Attribution attribution(Tree tree, int first, int end, int from, int to) {
        Token label = label(tree, first, end);
        if (label == null || !isClause(tree, from, to)) {
            return null;
        }
        Span clause = tree.token(from).span().cover(tree.token(to).span());
        List<Span> content = Content.trimmed(reading, tree, List.of(clause));
        return content.isEmpty() ? null : new Attribution(Pattern.PARENTHESIS, content, null, tree, label);
    }

    /** The head of a label that names a person or somebody who speaks; towns and topics go before a colon, too. */
    private @Nullable Token label(Tree tree, int first, int end) {
        Token head = null;
        for (int i = first; i <= end; i++) {
            Token token = tree.token(i);
            if (isPredicate(token)) {
                return null;
            }
            head = token.isNoun() ? token : head;
        }
        boolean topic = head != null && TOPICS.contains(head.lemma());
        return head != null && !topic && (isPerson(head) || nouns.contains(head.lemma())) ? head : null;
    }

    private boolean isPerson(Token token) {
        return reading.cast()
                .mentionAt(token.span())
                .filter(mention -> reading.cast().member(mention.member()).kind() == AgentKind.PERSON)
                .isPresent();
    }

    private boolean isClause(Tree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            Token token = tree.token(i);
            if (reading.isQuoted(token.span()) || token.pos().startsWith("W")) {
                return false;
            }
            if (isPredicate(token)) {
                return i > from;
            }
        }
        return false;
    }

    /** What makes a headline a clause; its future is an infinitive: "Firm to cut jobs". */
    private static boolean isPredicate(Token token) {
        return token.isFinite() || token.pos().equals("TO");
    }
}
