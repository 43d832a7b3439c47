package onrecord.importer.entity;

import java.util.List;
import java.util.Optional;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Everyone and everything with a name in one article.
 *
 * @param mentions in the order of the text; a mention may lie inside another ("South Korea" in "South Korea's Foreign
 *     Ministry")
 * @param bylines the members that wrote the article
 * @param publisher the member that published it
 * @param dateline the member where it was written
 */
public record Cast(
        List<Member> members,
        List<Mention> mentions,
        List<Integer> bylines,
        @Nullable Integer publisher,
        @Nullable Integer dateline) {

    public Cast {
        members = List.copyOf(members);
        mentions = List.copyOf(mentions);
        bylines = List.copyOf(bylines);
    }

    public Member member(int index) {
        return members.get(index);
    }

    /** The longest mention that overlaps the span's last word, which in English is a name's head. */
    public Optional<Mention> mentionAt(Span span) {
        Span head = new Span(Math.max(span.start(), span.end() - 1), span.end());
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(head))
                .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
    }
}
