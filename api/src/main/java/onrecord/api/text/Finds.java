package onrecord.api.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.api.text.Sought.Phrase;

/** Where sought words stand among the words of a text. */
final class Finds {

    /** @param phrase the how-manieth of what is wanted */
    record Find(int start, int end, int phrase) {}

    private Finds() {}

    /** In the order of the text, none inside another. */
    static List<Find> in(List<Word> words, List<Phrase> wanted) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int p = 0; p < wanted.size(); p++) {
                if (stands(wanted.get(p), words, i)) {
                    int last = i + wanted.get(p).words().size() - 1;
                    finds.add(new Find(words.get(i).start(), words.get(last).end(), p));
                }
            }
        }
        return disjoint(finds);
    }

    private static boolean stands(Phrase phrase, List<Word> words, int at) {
        int size = phrase.words().size();
        if (at + size > words.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            Word sought = phrase.words().get(i);
            Word word = words.get(at + i);
            boolean begins = phrase.isPrefix() && i == size - 1;
            if (begins ? !word.form().startsWith(sought.form()) : !word.stem().equals(sought.stem())) {
                return false;
            }
        }
        return true;
    }

    private static List<Find> disjoint(List<Find> finds) {
        finds.sort(Comparator.comparingInt(Find::start).thenComparing(Find::end, Comparator.reverseOrder()));
        List<Find> kept = new ArrayList<>();
        int end = 0;
        for (Find find : finds) {
            if (find.start() >= end) {
                kept.add(find);
                end = find.end();
            }
        }
        return kept;
    }
}
