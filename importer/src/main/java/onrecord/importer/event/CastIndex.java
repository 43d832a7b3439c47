package onrecord.importer.event;

import java.util.Optional;
import java.util.TreeMap;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Member;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Token;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;

/** Who stands at a word. */
final class CastIndex {

    private final Cast cast;
    private final TreeMap<Integer, Mention> byEnd = new TreeMap<>();

    CastIndex(Cast cast) {
        this.cast = cast;
        for (Mention mention : cast.mentions()) {
            byEnd.merge(
                    mention.span().end(),
                    mention,
                    (a, b) -> a.span().length() >= b.span().length() ? a : b);
        }
    }

    /** The longest mention that ends with this word: in English a name's head is its last word. */
    Optional<Mention> mentionAt(Token token) {
        return Optional.ofNullable(byEnd.get(token.span().end())).or(() -> coveringEnd(token.span()));
    }

    Optional<Member> memberAt(Token token) {
        return mentionAt(token).map(mention -> cast.member(mention.member()));
    }

    boolean isPlace(int member) {
        return cast.member(member).kind() == AgentKind.PLACE;
    }

    String name(int member) {
        return cast.member(member).name();
    }

    boolean isPronoun(Token token) {
        return mentionAt(token)
                .filter(mention -> mention.kind() == MentionKind.PRONOUN)
                .isPresent();
    }

    /** A mention may reach one mark further than its head: a possessive's 's. */
    private Optional<Mention> coveringEnd(Span span) {
        return Optional.ofNullable(byEnd.higherEntry(span.end()))
                .map(java.util.Map.Entry::getValue)
                .filter(mention ->
                        mention.span().encloses(span) && mention.span().end() - span.end() <= 2);
    }
}
