package onrecord.importer.language.light;

import java.util.ArrayList;
import java.util.List;

/** A verb with its auxiliaries: {@code [first, main]}. */
record VerbGroup(int first, int main) {

    static List<VerbGroup> find(List<TaggedWord> words) {
        List<VerbGroup> groups = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            if (words.get(i).isVerb()) {
                VerbGroup group = startingAt(i, words);
                groups.add(group);
                i = group.main;
            }
            i++;
        }
        return groups;
    }

    private static VerbGroup startingAt(int first, List<TaggedWord> words) {
        int main = first;
        while (words.get(main).isAuxiliary()) {
            int next = main + 1;
            while (next < words.size() && words.get(next).isAdverb()) {
                next++;
            }
            if (next >= words.size() || !words.get(next).isVerb()) {
                break;
            }
            main = next;
        }
        return new VerbGroup(first, main);
    }

    boolean isFinite(List<TaggedWord> words) {
        return words.get(first).isFinite();
    }

    boolean isInfinitive(List<TaggedWord> words) {
        return first > 0 && words.get(first - 1).is("TO");
    }

    boolean isPassive(List<TaggedWord> words) {
        return first < main && words.get(main).is("VBN") && hasBe(words);
    }

    private boolean hasBe(List<TaggedWord> words) {
        for (int i = first; i < main; i++) {
            if (words.get(i).lemma().equals("be")) {
                return true;
            }
        }
        return false;
    }

    void link(List<TaggedWord> words, Parse parse) {
        for (int i = first; i < main; i++) {
            TaggedWord word = words.get(i);
            if (word.isAdverb()) {
                parse.link(i, main, word.lower().equals("not") || word.lower().equals("n't") ? "neg" : "advmod");
            } else {
                parse.link(i, main, isPassive(words) && word.lemma().equals("be") ? "auxpass" : "aux");
            }
        }
        if (isInfinitive(words)) {
            parse.link(first - 1, main, "aux");
        }
    }
}
