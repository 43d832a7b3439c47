package onrecord.schema.table;

import onrecord.schema.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/** A place in an article where an agent is named, titled or referred to by a pronoun. One row of table {@code mention}. */
public record MentionRow(
        long id,
        long articleId,
        long memberId,
        @Nullable Long agentId,
        MentionKind kind,
        int spanStart,
        int spanEnd,
        String text,
        @Nullable String plain) {}
