package onrecord.importer.entity.name;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.entity.lexicon.KnownPlaces;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;

/** What the words in and around a name say about its kind; each cue adds its weight. */
final class Cues {

    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final Pattern AGE = Pattern.compile("[1-9]\\d");
    private static final Set<String> LOCATIVES = Set.of("in", "near", "across", "throughout", "outside");

    private final Lexicon lexicon;
    private final NounCues nouns;
    private final VerbCues verbs;

    Cues(Lexicon lexicon) {
        this.lexicon = lexicon;
        nouns = new NounCues(lexicon);
        verbs = new VerbCues(lexicon);
    }

    void vote(Name name, Map<NameKind, Double> votes) {
        fromWithin(name, votes);
        fromAround(name, votes);
        nouns.vote(name, votes);
        verbs.vote(name, votes);
        fromLifetime(name, votes);
    }

    private void fromWithin(Name name, Map<NameKind, Double> votes) {
        Words words = name.words();
        String last = words.form(name.end() - 1);
        String text = name.text();
        if (lexicon.countries().named(text).isPresent()
                || lexicon.countries().ofHouse(text).isPresent()) {
            add(votes, NameKind.PLACE, name.kind() == NameKind.PERSON ? 0.5 : 4);
        } else if (lexicon.countries().ofCapital(text).isPresent()) {
            add(votes, NameKind.PLACE, name.kind() == NameKind.PERSON ? 0.3 : 2);
        }
        if (name.length() > 1 && lexicon.organizationHeads().has(last)) {
            add(votes, NameKind.ORGANIZATION, 2);
        }
        if (name.length() > 1 && lexicon.placeHeads().has(last)) {
            add(votes, NameKind.PLACE, 1.5);
        }
        if (name.length() > 1 && lexicon.landmarkHeads().has(last) && name.kind() != NameKind.PERSON) {
            add(votes, NameKind.LANDMARK, 1.5);
        }
        if (lexicon.organizations().fullName(text).isPresent()) {
            add(votes, NameKind.ORGANIZATION, 2);
        }
        if (name.length() > 1 && lexicon.people().isGiven(words.form(name.first())) && name.kind() == NameKind.PERSON) {
            add(votes, NameKind.PERSON, 0.5);
        }
        lexicon.places().find(text).ifPresent(place -> {
            boolean region =
                    place.sort() == KnownPlaces.Sort.REGION && !lexicon.people().isGiven(text);
            if (region || name.kind() != NameKind.PERSON) {
                add(votes, NameKind.PLACE, region ? 1.6 : 0.8);
            }
        });
    }

    private void fromAround(Name name, Map<NameKind, Double> votes) {
        Words words = name.words();
        String before = words.form(name.first() - 1);
        if (lexicon.people().isHonorific(before) && Character.isUpperCase(before.charAt(0))) {
            add(votes, NameKind.PERSON, 2);
        }
        String after = words.lower(name.end());
        String next = words.lower(name.end() + 1);
        if (after.equals("who") || after.equals(",") && (next.equals("who") || isAge(words, name.end() + 1))) {
            add(votes, NameKind.PERSON, 2);
        }
        String preposition = words.lower(name.first() - 1);
        if (LOCATIVES.contains(preposition) && (name.kind() != NameKind.PERSON || name.length() == 1)) {
            add(votes, NameKind.PLACE, 0.5);
        }
        if (preposition.equals("the") && !isModifier(name)) {
            add(votes, NameKind.PERSON, -1.5);
            add(votes, NameKind.THING, name.kind() == NameKind.PERSON ? sort(name) : 0);
        }
        if (words.pos(name.first() - 1).equals("``") && words.pos(name.end()).equals("''")) {
            add(votes, NameKind.THING, 1.5);
        }
        if (after.equals("-") && next.equals("based")) {
            add(votes, NameKind.PLACE, 2);
        }
    }

    /** "the Orsund Star" is no person, though nothing tells what; of "the Orsund" one is less sure. */
    private static double sort(Name name) {
        return name.length() > 1 ? 1.6 : 0.6;
    }

    /** "Jim Poe (born 1950)". */
    private static void fromLifetime(Name name, Map<NameKind, Double> votes) {
        Words words = name.words();
        boolean born = words.form(name.end()).equals("(")
                && (words.isLower(name.end() + 1, "born", "b.", "died", "c.", "ca.") || isYears(words, name.end() + 1));
        if (born) {
            add(votes, NameKind.PERSON, 2.5);
        }
    }

    /** "(12 March 1910 - 5 May 1990)" but not a film's "(1956)". */
    private static boolean isYears(Words words, int from) {
        int years = 0;
        for (int i = from; i < from + 12 && words.exists(i) && !words.form(i).equals(")"); i++) {
            years += YEAR.matcher(words.form(i)).matches() ? 1 : 0;
        }
        return years == 2;
    }

    /** "the Obama administration". */
    private static boolean isModifier(Name name) {
        return name.words().isRelated(name.head(), "compound", "nmod", "poss");
    }

    private static boolean isAge(Words words, int word) {
        return AGE.matcher(words.form(word)).matches() && words.form(word + 1).equals(",");
    }

    static void add(Map<NameKind, Double> votes, NameKind kind, double weight) {
        votes.merge(kind, weight, Double::sum);
    }
}
