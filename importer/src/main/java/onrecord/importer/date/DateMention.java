package onrecord.importer.date;

import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.text.Span;

/** A date phrase in a text, and the date it means. */
public record DateMention(Span span, PartialDate date) {}
