package onrecord.importer.entity.reference;

import java.util.List;

/**
 * What a sentence has to say about somebody.
 *
 * @param own whether any of it is the article's own word, and not quoted
 */
record Outline(boolean own, List<Expression> expressions) {}
