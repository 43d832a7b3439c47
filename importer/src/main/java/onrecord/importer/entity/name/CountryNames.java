package onrecord.importer.entity.name;

import onrecord.importer.entity.lexicon.Countries;
import onrecord.importer.entity.lexicon.CountryWord;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Countries and nationalities, wherever they stand; they split a person's name from the country before it. */
final class CountryNames {

    private final Countries countries;

    CountryNames(Countries countries) {
        this.countries = countries;
    }

    void mark(Marks marks) {
        Words words = marks.words();
        int word = 0;
        while (word < words.size()) {
            int most = words.isCapital(word) ? countries.mostWords(words.lower(word)) : 0;
            int end = most > 0 ? mark(marks, word, most) : word;
            word = Math.max(end, word + 1);
        }
    }

    private int mark(Marks marks, int first, int most) {
        Words words = marks.words();
        for (int end = Math.min(words.size(), first + most); end > first; end--) {
            NameKind kind = kind(marks, first, end);
            if (kind != null && !isPartOfMore(marks, first, end, kind)) {
                if (kind == NameKind.PLACE || marks.isFree(first, end) || !marks.is(first, NameKind.ORGANIZATION)) {
                    marks.put(first, end, kind);
                }
                return end;
            }
        }
        return first;
    }

    private @Nullable NameKind kind(Marks marks, int first, int end) {
        CountryWord word = countries.of(marks.words().text(first, end));
        if (word.named() != null || word.house() != null) {
            return NameKind.PLACE;
        }
        if (word.capital() != null && marks.isFree(first, end)) {
            return NameKind.PLACE;
        }
        return word.people() != null ? NameKind.PEOPLE : null;
    }

    /** A country inside a longer name stays there, unless it is what a role is for: "Ambassador to Russia Han Seo-jun". */
    private static boolean isPartOfMore(Marks marks, int first, int end, NameKind kind) {
        Words words = marks.words();
        Name name = marks.at(first);
        if (name == null) {
            return marks.at(end - 1) != null || kind == NameKind.PLACE && isCommonWord(words, first, end);
        }
        if (name.first() == first && name.end() <= end) {
            boolean determined = words.isLower(first - 1, "the", "a", "an");
            return name.kind() == NameKind.PERSON && end - first == 1 && !isForRole(words, first) && !determined;
        }
        if (name.first() >= first && name.end() <= end) {
            return false;
        }
        return !(name.first() == first && isForRole(words, first) && name.end() - end >= 2);
    }

    private static boolean isForRole(Words words, int first) {
        String before = words.lower(first - 1);
        return before.equals("to") || before.equals("in") || before.equals("with") || before.equals("from");
    }

    /** "Turkey" at the head of a recipe, "US" for "us" in a shout. */
    private static boolean isCommonWord(Words words, int first, int end) {
        return end - first == 1
                && !words.pos(first).startsWith("NNP")
                && !words.pos(first).startsWith("JJ");
    }
}
