package onrecord.api.read;

/** Something that became known, as the client selected it. */
public record Change(Moment moment, Item item) {}
