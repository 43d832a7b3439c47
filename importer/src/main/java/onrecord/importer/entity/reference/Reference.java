package onrecord.importer.entity.reference;

import onrecord.importer.entity.member.Figure;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MentionKind;

/** A noun or pronoun that stands for a figure. */
public record Reference(Span span, MentionKind kind, Figure figure) {}
