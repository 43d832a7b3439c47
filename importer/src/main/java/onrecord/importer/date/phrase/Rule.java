package onrecord.importer.date.phrase;

import onrecord.importer.date.expression.Parsed;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** One kind of date phrase; looks at no more than a few words from a given place on. */
interface Rule {

    /** The phrase of this kind that begins at the word; null where none does. */
    @Nullable
    Parsed at(Words words, int index);
}
