package onrecord.importer.resolve.agent;

/** A form in which an article prints a name, and how often. */
public record PrintedName(String text, int count) {}
