package onrecord.importer.entity;

import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MentionKind;

/** One place in the text where a member of the cast is named, titled or referred to by a pronoun. */
public record Mention(Span span, MentionKind kind, int member) {}
