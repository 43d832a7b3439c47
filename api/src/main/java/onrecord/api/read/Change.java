package onrecord.api.read;

import onrecord.api.change.Moment;

/** Something that became known, as the client selected it. */
public record Change(Moment moment, Item item) {}
