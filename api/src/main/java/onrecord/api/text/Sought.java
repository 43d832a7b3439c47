package onrecord.api.text;

import java.util.List;

/** What a client seeks: words, and how they are to stand together. */
public sealed interface Sought {

    /**
     * Words that stand next to each other, often only one.
     *
     * @param isPrefix whether the last is only the beginning of a word
     */
    record Phrase(List<Word> words, boolean isPrefix) implements Sought {

        /** The words as they are sought, whatever their endings. */
        public List<String> forms() {
            return words.stream().map(Word::form).toList();
        }
    }

    /** All of them; inside a group each may be a {@link Not}. */
    record All(List<Sought> parts) implements Sought {}

    /** Any of them; inside a group one may be a {@link Not}. */
    record Any(List<Sought> parts) implements Sought {}

    /** Not this. */
    record Not(Sought part) implements Sought {}

    /** What a text must or may have in it: without what it must not have. */
    default List<Phrase> wanted() {
        if (this instanceof Phrase phrase) {
            return List.of(phrase);
        }
        if (this instanceof All all) {
            return all.parts.stream().flatMap(part -> part.wanted().stream()).toList();
        }
        if (this instanceof Any any) {
            return any.parts.stream().flatMap(part -> part.wanted().stream()).toList();
        }
        return List.of();
    }

    /** Whether it says what must be there, and not only what must not. */
    default boolean isFindable() {
        if (this instanceof All all) {
            return all.parts.stream().anyMatch(Sought::isFindable);
        }
        if (this instanceof Any any) {
            return any.parts.stream().allMatch(Sought::isFindable);
        }
        return this instanceof Phrase;
    }
}
