package onrecord.schema.table;

import onrecord.schema.vocabulary.BlockKind;

/** What a stretch of an article's text is. One row of table {@code block}. */
public record BlockRow(long articleId, int ordinal, BlockKind kind, int spanStart, int spanEnd) {}
