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

    Cues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void vote(Name name, Map<NameKind, Double> votes) {
        fromWithin(name, votes);
        fromAround(name, votes);
        fromNouns(name, votes);
        fromVerbs(name, votes);
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

    /** "X is a band", "X, a village", "the newspaper X", "the town of X". */
    private void fromNouns(Name name, Map<NameKind, Double> votes) {
        Words words = name.words();
        int head = name.head();
        if (ownsAsFirm(words, name)) {
            add(votes, NameKind.ORGANIZATION, 1.5);
        }
        if (words.isRelated(head, "nsubj") && words.lemma(words.head(head)).equals("be")) {
            noun(words, words.child(words.head(head), "attr"), votes, 3);
        }
        noun(words, words.child(head, "appos"), votes, 2.5);
        if (words.isRelated(head, "appos")) {
            noun(words, words.head(head), votes, isSetOffPerson(name) ? 1 : 2);
        }
        int before = name.first() - 1;
        int of = words.lower(before).equals("the") ? before - 1 : before;
        if (words.lower(of).equals("of") && isOfPlace(words, of - 1)) {
            add(votes, NameKind.PLACE, 2);
        }
        if (words.lower(before).equals("of") && words.head(before) == before - 1) {
            nounOf(words, before - 1, votes);
        } else if (words.pos(before).equals("NN")) {
            noun(words, before, votes, 2);
        }
    }

    /** "the harbour of X", "north of X". */
    private boolean isOfPlace(Words words, int noun) {
        boolean plain = words.exists(noun) && !words.isCapital(noun);
        return plain
                && (lexicon.placeBelongings().has(words.lower(noun))
                        || lexicon.placeBelongings().has(words.lemma(noun)));
    }

    /** "shares in X", "X's shareholders". */
    private boolean ownsAsFirm(Words words, Name name) {
        int head = name.head();
        int preposition = name.first() - 1;
        boolean held =
                words.isLower(preposition, "in") && lexicon.firmBelongings().has(words.lemma(preposition - 1));
        boolean owned = words.isRelated(head, "poss", "compound", "nmod")
                && words.head(head) >= name.end()
                && lexicon.firmBelongings().has(words.lemma(words.head(head)));
        return held || owned;
    }

    /** "…, said by a space company, Jim Poe said": behind a comma, a given name tells more than the noun before. */
    private boolean isSetOffPerson(Name name) {
        Words words = name.words();
        return name.kind() == NameKind.PERSON
                && name.length() > 1
                && words.form(name.first() - 1).equals(",")
                && lexicon.people().isGiven(words.form(name.first()));
    }

    /** "X died", "X was founded", "plays for X". */
    private void fromVerbs(Name name, Map<NameKind, Double> votes) {
        Words words = name.words();
        int head = name.head();
        int above = words.head(head);
        if (words.isRelated(head, "nsubj", "nsubjpass")) {
            String verb = (words.isRelated(head, "nsubjpass") ? "-" : "") + words.lemma(above);
            lexicon.kindVerbs().get(verb).forEach(kind -> add(votes, NameKind.valueOf(kind), 1.5));
        }
        if (words.isRelated(head, "nsubj")
                && name.kind() == NameKind.PLACE
                && isTown(name)
                && lexicon.speakingVerbs().has(words.lemma(above))) {
            add(votes, NameKind.ORGANIZATION, 1.2);
        }
        boolean goal =
                words.isRelated(head, "pobj") && words.isLower(above, "for", "with", "against", "by", "to", "at");
        boolean played = goal && lexicon.teamVerbs().has(words.lemma(words.head(above)));
        boolean beaten =
                words.isRelated(head, "dobj", "nsubj") && lexicon.teamVerbs().has(words.lemma(above));
        if ((played || beaten) && name.kind() == NameKind.PLACE) {
            add(votes, NameKind.ORGANIZATION, 1);
        }
        boolean born = words.form(name.end()).equals("(")
                && (words.isLower(name.end() + 1, "born", "b.", "died", "c.", "ca.") || isYears(words, name.end() + 1));
        if (born) {
            add(votes, NameKind.PERSON, 2.5);
        }
    }

    /** No country, capital or region speaks for somebody; a town by whose name a company goes may. */
    private boolean isTown(Name name) {
        String text = name.text();
        return lexicon.countries().named(text).isEmpty()
                && lexicon.countries().ofCapital(text).isEmpty()
                && lexicon.countries().ofHouse(text).isEmpty()
                && lexicon.places()
                        .find(text)
                        .filter(place -> place.sort() != KnownPlaces.Sort.CITY)
                        .isEmpty();
    }

    /** "(12 March 1910 - 5 May 1990)" but not a film's "(1956)". */
    private static boolean isYears(Words words, int from) {
        int years = 0;
        for (int i = from; i < from + 12 && words.exists(i) && !words.form(i).equals(")"); i++) {
            years += YEAR.matcher(words.form(i)).matches() ? 1 : 0;
        }
        return years == 2;
    }

    /** "the town of X"; but "the mayor of X" is not X. */
    private void nounOf(Words words, int noun, Map<NameKind, Double> votes) {
        if (!lexicon.nounKinds().get(words.lemma(noun)).contains(NameKind.PERSON.name())) {
            noun(words, noun, votes, "the".equals(words.lower(noun - 1)) ? 2 : 0.5);
        }
    }

    private void noun(Words words, int noun, Map<NameKind, Double> votes, double weight) {
        if (words.isPos(noun, "NN", "NNS") && !words.isCapital(noun)) {
            boolean people = lexicon.nounKinds().get(words.lemma(noun)).contains(NameKind.PERSON.name());
            String form = !people && lexicon.nounKinds().has(words.form(noun)) ? words.form(noun) : words.lemma(noun);
            lexicon.nounKinds().get(form).stream()
                    .findFirst()
                    .ifPresent(kind -> add(votes, NameKind.valueOf(kind), weight));
        }
    }

    /** "the Obama administration". */
    private static boolean isModifier(Name name) {
        return name.words().isRelated(name.head(), "compound", "nmod", "poss");
    }

    private static boolean isAge(Words words, int word) {
        return AGE.matcher(words.form(word)).matches() && words.form(word + 1).equals(",");
    }

    private static void add(Map<NameKind, Double> votes, NameKind kind, double weight) {
        votes.merge(kind, weight, Double::sum);
    }
}
