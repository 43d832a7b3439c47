package onrecord.importer.date.expression;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.date.expression.Word.Kind;

/** The words of a text, to be looked at from any place; beyond either end there is nothing. */
public final class Words {

    private final Word[] all;
    private final Set<String> surnames;

    private Words(Word[] all) {
        this.all = all;
        this.surnames = surnames(all);
    }

    static Words of(List<Word> all) {
        return new Words(all.toArray(Word[]::new));
    }

    private static Set<String> surnames(Word[] all) {
        Set<String> surnames = new HashSet<>();
        for (int i = 1; i < all.length; i++) {
            if (all[i].isCapital() && Vocabulary.isDoubtfulMonth(all[i]) && isGivenName(all[i - 1])) {
                surnames.add(all[i].lower());
            }
        }
        return surnames;
    }

    private static boolean isGivenName(Word word) {
        return word.isCapital()
                && word.is(Kind.WORD)
                && word.text().length() > 1
                && !FirstWords.mayStandBeforeMonth(word);
    }

    /** Whether the text has this name of a month or the like also behind a given name: "Theresa May". */
    public boolean isSurname(int index) {
        return surnames.contains(lower(index));
    }

    public int size() {
        return all.length;
    }

    public Word at(int index) {
        return index >= 0 && index < all.length ? all[index] : Word.NONE;
    }

    public String lower(int index) {
        return at(index).lower();
    }

    public boolean is(int index, String lower) {
        return at(index).lower().equals(lower);
    }

    public boolean isAny(int index, Set<String> lowers) {
        return lowers.contains(at(index).lower());
    }

    public boolean is(int index, Kind kind) {
        return at(index).kind() == kind;
    }

    /** Nothing stands between this word and the one before. */
    public boolean isJoined(int index) {
        return index > 0 && index < all.length && all[index - 1].end() == all[index].start();
    }

    /** The index behind {@code word} if it stands here, else the same index. */
    public int skip(int index, String word) {
        return is(index, word) ? index + 1 : index;
    }

    public int skipAny(int index, Set<String> words) {
        return isAny(index, words) ? index + 1 : index;
    }
}
