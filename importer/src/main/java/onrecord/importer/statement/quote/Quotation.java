package onrecord.importer.statement.quote;

import onrecord.importer.text.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with its marks
 * @param inner without them
 * @param closed false where the paragraph ends before a closing mark: the next paragraph goes on with it
 */
public record Quotation(Span outer, Span inner, boolean closed) {}
