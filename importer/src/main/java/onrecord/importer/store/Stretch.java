package onrecord.importer.store;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the imported text, with what stands there.
 *
 * @param plain what readers see there, where that is not the text itself
 */
record Stretch(int start, int end, String text, @Nullable String plain) {}
