package onrecord.importer.language.nlp4j.model;

import org.jspecify.annotations.Nullable;

/** What the lexica say about a word wherever it stands. */
record WordFacts(
        @Nullable WordList ambiguityClasses, @Nullable WordList clusters, float @Nullable [] embedding) {}
