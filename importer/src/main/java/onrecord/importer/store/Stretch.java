package onrecord.importer.store;

/** A stretch of the imported text, with what stands there. */
record Stretch(int start, int end, String text) {}
