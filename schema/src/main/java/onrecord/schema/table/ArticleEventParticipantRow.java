package onrecord.schema.table;

import onrecord.schema.vocabulary.ParticipantRole;

/** Who takes part in an event as one article tells it. One row of table {@code article_event_participant}. */
public record ArticleEventParticipantRow(long articleEventId, long memberId, ParticipantRole role) {}
