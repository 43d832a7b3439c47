package onrecord.importer.event;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.text.WordFile;

/** Which common nouns mean somebody who can act: people and what they form. */
public final class Animacy {

    private static final List<String> ENDINGS = List.of("ist", "ician", "man", "woman", "men", "women", "er", "or");
    private static final Set<String> ACTING = Set.of("PERSON", "PEOPLE", "ORGANIZATION");

    private final Set<String> acting = new HashSet<>(WordFile.set("entity/people-nouns.txt"));
    private final Set<String> things = new HashSet<>();

    /** @param more further nouns of those who act */
    public Animacy(Set<String> more) {
        acting.addAll(more);
        for (String list : List.of("entity/noun-kinds-own.csv", "entity/noun-kinds.csv")) {
            WordFile.lines(list).forEach(this::add);
        }
        WordFile.lines("language/things-in-er.txt").forEach(line -> things.addAll(Arrays.asList(line.split(" "))));
    }

    private void add(String line) {
        int mark = line.indexOf(';');
        Set<String> into = ACTING.contains(line.substring(mark + 1)) ? acting : things;
        into.add(line.substring(0, mark));
    }

    /** Whether whoever is meant can act; names, pronouns and numbers are taken to. */
    public boolean mayAct(Token token) {
        String lemma = token.lemma();
        return token.isName()
                || token.pos().equals("CD")
                || token.pos().equals("PRP")
                || isCapitals(token.form())
                || token.pos().equals("WP")
                || acting.contains(lemma)
                || !things.contains(lemma)
                        && lemma.length() > 4
                        && ENDINGS.stream().anyMatch(lemma::endsWith);
    }

    /** A name that the engine takes for a word: "TIME". */
    private static boolean isCapitals(String form) {
        return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }
}
