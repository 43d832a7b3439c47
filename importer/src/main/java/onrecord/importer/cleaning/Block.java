package onrecord.importer.cleaning;

import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;

/** One paragraph-like stretch of the cleaned text, and what it is. */
public record Block(BlockKind kind, Span span) {

    /** Whether facts may come from this block. */
    public boolean holdsFacts() {
        return kind == BlockKind.HEADLINE || kind == BlockKind.BODY || kind == BlockKind.CAPTION;
    }
}
