package onrecord.importer.date;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.date.Word.Kind;

/**
 * The words of a text, to be looked at from any place; beyond either end there is nothing.
 *
 * @param surnames those names of months and the like that the text also has behind a given name: "Theresa May"
 */
record Words(List<Word> all, Set<String> surnames) {

    static Words of(List<Word> all) {
        Set<String> surnames = new HashSet<>();
        for (int i = 1; i < all.size(); i++) {
            Word word = all.get(i);
            Word before = all.get(i - 1);
            boolean names = word.isCapital()
                    && before.isCapital()
                    && before.is(Kind.WORD)
                    && before.text().length() > 1;
            if (names && Vocabulary.isDoubtfulMonth(word) && !Vocabulary.mayStandBeforeMonth(before)) {
                surnames.add(word.lower());
            }
        }
        return new Words(List.copyOf(all), Set.copyOf(surnames));
    }

    int size() {
        return all.size();
    }

    Word at(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : Word.NONE;
    }

    String lower(int index) {
        return at(index).lower();
    }

    boolean is(int index, String lower) {
        return at(index).lower().equals(lower);
    }

    boolean isAny(int index, Set<String> lowers) {
        return lowers.contains(at(index).lower());
    }

    boolean is(int index, Kind kind) {
        return at(index).kind() == kind;
    }

    /** Nothing stands between this word and the one before. */
    boolean isJoined(int index) {
        return index > 0
                && index < all.size()
                && at(index - 1).end() == at(index).start();
    }

    /** The index behind {@code word} if it stands here, else the same index. */
    int skip(int index, String word) {
        return is(index, word) ? index + 1 : index;
    }

    int skipAny(int index, Set<String> words) {
        return isAny(index, words) ? index + 1 : index;
    }
}
