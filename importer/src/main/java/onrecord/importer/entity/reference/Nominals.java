package onrecord.importer.entity.reference;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.entity.lexicon.Countries;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.lexicon.CountryWord;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.language.Token;

/** Makes nominals: takes the noun phrase around a noun apart. */
final class Nominals {

    private final Countries countries;
    private final NameMap names;

    Nominals(Countries countries, NameMap names) {
        this.countries = countries;
        this.names = names;
    }

    /** The noun phrase around a noun. */
    Nominal at(Words words, int head) {
        int first = head;
        while (first > 0
                && words.isPos(first - 1, "NN*", "JJ*", "POS", "HYPH", "CD", "DT", "PRP$", "VBN", "VBG", "RB")
                && !words.isPos(first, "DT", "PRP$")
                && isUnder(words, first - 1, head)) {
            first--;
        }
        int end = head + 1;
        while (words.isLower(end, "to", "of", "for", "in", "at")) {
            Name name = names.at(words, end + (words.lower(end + 1).equals("the") ? 2 : 1));
            if (name == null || name.first() > end + 2) {
                break;
            }
            end = name.end();
        }
        List<String> modifiers = new ArrayList<>(words(words, first, head));
        modifiers.addAll(words(words, head + 1, end));
        modifiers.addAll(attached(words, head, end));
        return new Nominal(words, first, head, end, modifiers);
    }

    /** "the president of the union" is another than "the president". */
    private static List<String> attached(Words words, int head, int end) {
        List<String> nouns = new ArrayList<>();
        for (Token each : words.children(head)) {
            int child = each.index();
            int object = words.isLower(child, "of", "for", "at") ? words.child(child, "pobj") : -1;
            if (object >= end && words.pos(object).startsWith("N")) {
                nouns.add(Fold.of(words.lower(object)));
            }
        }
        return nouns;
    }

    private static boolean isUnder(Words words, int word, int head) {
        int at = word;
        for (int i = 0; i < 5 && at >= 0; i++) {
            if (at == head) {
                return true;
            }
            at = words.head(at);
        }
        return false;
    }

    /** The content words of a phrase, folded; countries and nationalities as their codes. */
    List<String> words(Words words, int first, int end) {
        List<String> found = new ArrayList<>();
        int at = first;
        while (at < end) {
            int next = country(words, at, end, found);
            if (next == at) {
                if (words.isWord(at) && !words.isPos(at, "DT", "IN", "TO", "CC", "POS", "PRP$")) {
                    found.add(Fold.of(words.lower(at)));
                }
                next = at + 1;
            }
            at = next;
        }
        return found;
    }

    private int country(Words words, int first, int end, List<String> found) {
        int most = countries.mostWords(words.lower(first));
        for (int stop = Math.min(end, first + most); stop > first; stop--) {
            CountryWord word = countries.of(words.text(first, stop));
            Country country =
                    word.named() != null ? word.named() : word.people() != null ? word.people() : word.capital();
            if (country != null) {
                found.add(country.code());
                return stop;
            }
        }
        return first;
    }
}
