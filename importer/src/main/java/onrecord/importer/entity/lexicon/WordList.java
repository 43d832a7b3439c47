package onrecord.importer.entity.lexicon;

import java.util.HashSet;
import java.util.Set;

/** A set of words, compared without case and diacritics. */
public final class WordList {

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /** The words of one or more lists in {@code resources/lexicon/entity}. */
    public static WordList of(String... lists) {
        Set<String> words = new HashSet<>();
        for (String list : lists) {
            Lines.of(list).forEach(line -> words.add(Fold.of(line)));
        }
        return new WordList(words);
    }

    /** These words and more. */
    public WordList with(Set<String> more) {
        Set<String> all = new HashSet<>(words);
        more.forEach(word -> all.add(Fold.of(word)));
        return new WordList(all);
    }

    public boolean has(String word) {
        return words.contains(Fold.of(word));
    }
}
