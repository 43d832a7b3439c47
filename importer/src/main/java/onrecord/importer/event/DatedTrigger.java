package onrecord.importer.event;

import onrecord.importer.date.DateMention;
import onrecord.importer.event.trigger.Trigger;
import org.jspecify.annotations.Nullable;

/** A word that tells an event, and the date that its sentence gives it. */
record DatedTrigger(Trigger trigger, @Nullable DateMention date) {}
