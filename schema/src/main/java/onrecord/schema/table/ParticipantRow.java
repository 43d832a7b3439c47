package onrecord.schema.table;

import onrecord.schema.vocabulary.ParticipantRole;

/** Who takes part in an event. One row of table {@code participant}. */
public record ParticipantRow(long eventId, long agentId, ParticipantRole role, int dateOrder) {}
