package onrecord.importer.date;

import onrecord.importer.text.Span;

/** A date phrase where it stands. */
record Found(Span span, int firstWord, int endWord, Expression expression) {}
