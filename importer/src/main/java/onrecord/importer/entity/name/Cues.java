package onrecord.importer.entity.name;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.entity.lexicon.CountryWord;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.KnownPlaces;
import onrecord.importer.entity.lexicon.KnownPlaces.KnownPlace;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;

/** What the words in and around a name say about its kind; each cue adds its weight. */
final class Cues {

    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final Pattern AGE = Pattern.compile("[1-9]\\d");
    private static final Set<String> LIFETIMES = EntityWords.of("lifetime");
    private static final Set<String> LOCATIVES = EntityWords.of("locative");

    private final Lexicon lexicon;
    private final NounCues nouns;
    private final VerbCues verbs;

    Cues(Lexicon lexicon) {
        this.lexicon = lexicon;
        nouns = new NounCues(lexicon);
        verbs = new VerbCues(lexicon);
    }

    void vote(Name name, Votes votes) {
        fromWithin(name, votes);
        fromAround(name, votes);
        nouns.vote(name, votes);
        verbs.vote(name, votes);
        fromLifetime(name, votes);
    }

    private void fromWithin(Name name, Votes votes) {
        boolean person = name.kind() == NameKind.PERSON;
        CountryWord country = lexicon.countries().of(name.text());
        if (country.named() != null || country.house() != null) {
            votes.add(NameKind.PLACE, person ? 0.5 : 4);
        } else if (country.capital() != null) {
            votes.add(NameKind.PLACE, person ? 0.3 : 2);
        }
        if (name.length() > 1) {
            fromParts(name, votes);
        }
        if (lexicon.organizations().fullName(name.text()).isPresent()) {
            votes.add(NameKind.ORGANIZATION, 2);
        }
        Optional<KnownPlace> place = lexicon.places().find(name.folded());
        if (place.isPresent()) {
            boolean region = place.get().sort() == KnownPlaces.Sort.REGION
                    && !lexicon.people().isGiven(name.folded());
            if (region || !person) {
                votes.add(NameKind.PLACE, region ? 1.6 : 0.8);
            }
        }
    }

    private void fromParts(Name name, Votes votes) {
        boolean person = name.kind() == NameKind.PERSON;
        String last = name.words().lower(name.end() - 1);
        if (lexicon.organizationHeads().has(last)) {
            votes.add(NameKind.ORGANIZATION, 2);
        }
        if (lexicon.placeHeads().has(last)) {
            votes.add(NameKind.PLACE, 1.5);
        }
        if (!person && lexicon.landmarkHeads().has(last)) {
            votes.add(NameKind.LANDMARK, 1.5);
        }
        if (person && lexicon.people().isGiven(name.words().lower(name.first()))) {
            votes.add(NameKind.PERSON, 0.5);
        }
    }

    private void fromAround(Name name, Votes votes) {
        Words words = name.words();
        if (words.isCapital(name.first() - 1) && lexicon.people().isHonorific(words.lower(name.first() - 1))) {
            votes.add(NameKind.PERSON, 2);
        }
        String after = words.lower(name.end());
        String next = words.lower(name.end() + 1);
        if (after.equals("who") || after.equals(",") && (next.equals("who") || isAge(words, name.end() + 1))) {
            votes.add(NameKind.PERSON, 2);
        }
        String preposition = words.lower(name.first() - 1);
        if (LOCATIVES.contains(preposition) && (name.kind() != NameKind.PERSON || name.length() == 1)) {
            votes.add(NameKind.PLACE, 0.5);
        }
        if (preposition.equals("the") && !isModifier(name)) {
            votes.add(NameKind.PERSON, -1.5);
            votes.add(NameKind.THING, name.kind() == NameKind.PERSON ? sort(name) : 0);
        }
        if (words.pos(name.first() - 1).equals("``") && words.pos(name.end()).equals("''")) {
            votes.add(NameKind.THING, 1.5);
        }
        if (after.equals("-") && next.equals("based")) {
            votes.add(NameKind.PLACE, 2);
        }
    }

    /** "the Orsund Star" is no person, though nothing tells what; of "the Orsund" one is less sure. */
    private static double sort(Name name) {
        return name.length() > 1 ? 1.6 : 0.6;
    }

    /** "Jim Poe (born 1950)". */
    private static void fromLifetime(Name name, Votes votes) {
        Words words = name.words();
        boolean born = words.form(name.end()).equals("(")
                && (LIFETIMES.contains(words.lower(name.end() + 1)) || isYears(words, name.end() + 1));
        if (born) {
            votes.add(NameKind.PERSON, 2.5);
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
        return words.form(word + 1).equals(",") && AGE.matcher(words.form(word)).matches();
    }
}
