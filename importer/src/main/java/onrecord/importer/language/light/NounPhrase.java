package onrecord.importer.language.light;

import java.util.ArrayList;
import java.util.List;

/** A noun with the words around it that belong to it: {@code [first, end)}. */
record NounPhrase(int first, int head, int end) {

    static List<NounPhrase> find(List<TaggedWord> words) {
        List<NounPhrase> phrases = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = end(words, i);
            int head = head(words, i, end);
            if (head >= i) {
                phrases.add(new NounPhrase(i, head, end));
            }
            i = Math.max(end, i + 1);
        }
        return phrases;
    }

    /** The last noun, else the last number or pronoun, else -1. */
    private static int head(List<TaggedWord> words, int begin, int end) {
        int other = -1;
        for (int i = end - 1; i >= begin; i--) {
            if (words.get(i).isNoun()) {
                return i;
            }
            if (other < 0 && words.get(i).is("DT", "CD", "WP", "WDT")) {
                other = i;
            }
        }
        return other;
    }

    private static int end(List<TaggedWord> words, int begin) {
        if (words.get(begin).is("PRP", "EX", "WP", "WDT")) {
            return begin + 1;
        }
        int end = begin;
        boolean noun = false;
        while (end < words.size() && continues(words, end, begin, noun)) {
            noun |= words.get(end).isNoun();
            noun &= !words.get(end).is("POS");
            end++;
        }
        return end;
    }

    private static boolean continues(List<TaggedWord> words, int i, int begin, boolean noun) {
        TaggedWord word = words.get(i);
        if (word.is("DT", "PRP$", "PDT", "WP$")) {
            return !noun;
        }
        if (word.is("POS", "HYPH")) {
            return i > begin;
        }
        return word.pos().startsWith("JJ") && !noun
                || word.pos().startsWith("NN")
                || word.is("CD", "$")
                || word.pos().startsWith("JJ") && words.get(i - 1).is("HYPH");
    }

    void link(List<TaggedWord> words, Parse parse) {
        for (int i = first; i < end; i++) {
            TaggedWord word = words.get(i);
            if (i + 1 < head && words.get(i + 1).is("POS")) {
                parse.link(i, head, "poss");
            } else if (word.is("POS")) {
                parse.link(i, i - 1, "case");
            } else {
                parse.link(i, head, relation(word));
            }
        }
    }

    private static String relation(TaggedWord word) {
        if (word.is("DT", "PDT")) {
            return "det";
        }
        if (word.is("PRP$", "WP$")) {
            return "poss";
        }
        if (word.is("HYPH")) {
            return "punct";
        }
        return word.pos().startsWith("NN") ? "compound" : "nmod";
    }
}
