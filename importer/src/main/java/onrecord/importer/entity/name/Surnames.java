package onrecord.importer.entity.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;
import onrecord.schema.vocabulary.BlockKind;

/** Whoever is named in full somewhere is meant by the bare surname: "Roof", "Okafor-Lind", though tagged as a noun or a firm. */
final class Surnames {

    private static final Set<String> WAYS = EntityWords.of("way");

    private final Lexicon lexicon;

    Surnames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void apply(List<Marks> sentences) {
        Set<String> surnames = new HashSet<>();
        for (Marks marks : sentences) {
            for (Name name : marks.names()) {
                if (name.kind() == NameKind.PERSON && name.length() > 1) {
                    surnames.addAll(of(name));
                }
            }
        }
        if (!surnames.isEmpty()) {
            sentences.forEach(marks -> dropCountries(marks.words(), surnames));
            sentences.forEach(marks -> mark(marks, surnames));
        }
    }

    private static void mark(Marks marks, Set<String> surnames) {
        Words words = marks.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapital(i)) {
                int end = joined(words, i);
                String text = end == i + 1 ? words.lower(i) : words.text(i, end);
                if (surnames.contains(Fold.of(text))) {
                    mark(marks, i, end);
                }
            }
        }
    }

    private List<String> of(Name name) {
        List<String> parts = new ArrayList<>();
        Words words = name.words();
        int last = name.end() - 1;
        if (lexicon.people().isSuffix(words.form(last)) && name.length() > 2) {
            last--;
            last -= words.form(last).equals(",") ? 1 : 0;
        }
        int first = last;
        while (first > name.first() && isHyphenated(words, first)) {
            first--;
        }
        String text = words.text(first, last + 1);
        if (text.length() > 2 && words.isCapital(first) && first > name.first()) {
            parts.add(Fold.of(text));
        }
        if (lexicon.people().isFamilyFirst(words.form(name.first()))) {
            parts.add(Fold.of(words.form(name.first())));
        }
        return parts;
    }

    /** Behind the words that hyphens join to one. */
    private static int joined(Words words, int word) {
        int end = word + 1;
        while (words.exists(end) && isHyphenated(words, end)) {
            end++;
        }
        return end;
    }

    private static boolean isHyphenated(Words words, int word) {
        return words.isJoined(word)
                && (words.form(word).equals("-") || words.form(word - 1).equals("-"));
    }

    /** A country that something is in or comes from: beside "in Jordan", the Jordan of Michael Jordan is no surname. */
    private void dropCountries(Words words, Set<String> surnames) {
        for (int i = 1; i < words.size(); i++) {
            if (WAYS.contains(words.lower(i - 1))) {
                String word = Fold.of(words.lower(i));
                if (surnames.contains(word)
                        && lexicon.countries().of(words.form(i)).named() != null) {
                    surnames.remove(word);
                }
            }
        }
    }

    private static void mark(Marks marks, int first, int end) {
        Name old = marks.at(first);
        boolean alone = old == null ? isAlone(marks, first, end) : old.first() == first && old.end() == end;
        if (alone
                && (old == null
                        || old.kind() == NameKind.ORGANIZATION
                        || old.kind().isPlace())) {
            marks.put(first, end, NameKind.PERSON);
        }
    }

    private static boolean isAlone(Marks marks, int first, int end) {
        Words words = marks.words();
        boolean before = words.isCapital(first - 1)
                && words.pos(first - 1).startsWith("NNP")
                && marks.at(first - 1) == null
                && first > 1;
        boolean after = words.isCapital(end) && words.pos(end).startsWith("NNP") && marks.at(end) == null;
        return !before && !after && isNoun(words, first, end);
    }

    /** At a sentence's start every word has a capital: there it must be a subject or an owner, as no bare noun is. */
    private static boolean isNoun(Words words, int first, int end) {
        if (words.pos(first).startsWith("NNP")) {
            return true;
        }
        boolean opens = first == 0 || !words.isWord(first - 1) && first == 1;
        boolean noun = words.pos(first).startsWith("N");
        boolean subject = words.isRelated(end - 1, "nsubj", "nsubjpass")
                || noun && words.pos(end).equals("POS");
        return opens ? subject && !words.isPos(end, "NN*", "JJ*", "IN") : noun && words.block() != BlockKind.HEADLINE;
    }
}
