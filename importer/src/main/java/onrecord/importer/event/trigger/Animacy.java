package onrecord.importer.event.trigger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.event.grammar.GrammarWords;
import onrecord.importer.language.Token;
import onrecord.importer.text.WordFile;

/** Which common nouns mean somebody who can act: people and what they form. */
public final class Animacy {

    private static final Set<String> ACTING = Set.of("PERSON", "PEOPLE", "ORGANIZATION");

    private final Set<String> acting;
    private final Set<String> things;
    private final Set<String> more;

    private Animacy(Set<String> acting, Set<String> things, Set<String> more) {
        this.acting = acting;
        this.things = things;
        this.more = more;
    }

    /** @param more further nouns of those who act */
    static Animacy read(Set<String> more) {
        Set<String> acting = new HashSet<>(WordFile.set("entity/people-nouns.txt"));
        Set<String> things = new HashSet<>();
        for (String list : List.of("entity/noun-kinds-own.csv", "entity/noun-kinds.csv")) {
            for (String line : WordFile.lines(list)) {
                int mark = line.indexOf(';');
                Set<String> into = ACTING.contains(line.substring(mark + 1)) ? acting : things;
                into.add(line.substring(0, mark));
            }
        }
        for (String line : WordFile.lines("language/things-in-er.txt")) {
            things.addAll(List.of(line.split(" ")));
        }
        return new Animacy(acting, things, more);
    }

    /** The same without the further nouns. */
    public Animacy plain() {
        return new Animacy(acting, things, Set.of());
    }

    /** Whether whoever is meant can act; names, pronouns and numbers are taken to. */
    public boolean mayAct(Token token) {
        String lemma = token.lemma();
        return token.isName()
                || token.pos().equals("CD")
                || token.pos().equals("PRP")
                || token.pos().equals("WP")
                || acting.contains(lemma)
                || more.contains(lemma)
                || isCapitals(token.form())
                || !things.contains(lemma) && lemma.length() > 4 && endsAsDoer(lemma);
    }

    private static boolean endsAsDoer(String lemma) {
        for (String ending : GrammarWords.DOER_ENDING) {
            if (lemma.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** A name that the engine takes for a word: "TIME". */
    private static boolean isCapitals(String form) {
        return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }
}
