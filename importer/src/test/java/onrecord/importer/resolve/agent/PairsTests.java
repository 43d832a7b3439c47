package onrecord.importer.resolve.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onrecord.importer.resolve.name.PersonName;
import org.junit.jupiter.api.Test;

class PairsTests {

    private static final String LETTERS = "bcdfghjklmnprstvz";

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length()))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static long comparisons(List<String> names) {
        Newspaper paper = new Newspaper();
        List<Namesakes> people = new ArrayList<>();
        Casts casts = paper.casts();
        Company company = new Company(casts);
        names.forEach(name -> people.add(Namesakes.of(PersonName.of(name), List.of(), casts, company)));
        return new Pairs(people).comparisons();
    }

    private static List<String> people(int count) {
        Random random = new Random(7);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(word(random, 2) + ' ' + word(random, 3));
        }
        return names;
    }

    @Test
    void eachNameIsComparedWithFew() {
        assertThat(comparisons(people(20_000))).isLessThan(20_000 * 20);
    }

    @Test
    void aCrowdOfOneSurnameStaysAffordable() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            names.add("Ana" + Integer.toString(i, 26) + " Smith");
        }
        assertThat(comparisons(names)).isLessThan(4_000 * 400);
    }
}
