package onrecord.importer.entity.name;

import java.util.Map;
import java.util.Set;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;

/** What the words in and around a name say about its kind; each cue adds its weight. */
final class Cues {

    private static final Set<String> LOCATIVES = Set.of("in", "near", "across", "throughout", "outside");

    private final Lexicon lexicon;

    Cues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void vote(Name name, Map<NameKind, Double> votes) {
        fromWithin(name, votes);
        fromAround(name, votes);
    }

    private void fromWithin(Name name, Map<NameKind, Double> votes) {
        Words words = name.words();
        String last = words.form(name.end() - 1);
        String text = name.text();
        if (lexicon.countries().named(text).isPresent()) {
            add(votes, NameKind.PLACE, name.kind() == NameKind.PERSON ? 0.5 : 4);
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
        if (lexicon.places().find(text).isPresent() && name.kind() != NameKind.PERSON) {
            add(votes, NameKind.PLACE, 0.8);
        }
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
        if (LOCATIVES.contains(words.lower(name.first() - 1)) && name.kind() != NameKind.PERSON) {
            add(votes, NameKind.PLACE, 0.4);
        }
        if (after.equals("-") && next.equals("based")) {
            add(votes, NameKind.PLACE, 2);
        }
    }

    private static boolean isAge(Words words, int word) {
        return words.form(word).matches("[1-9]\\d") && words.form(word + 1).equals(",");
    }

    private static void add(Map<NameKind, Double> votes, NameKind kind, double weight) {
        votes.merge(kind, weight, Double::sum);
    }
}
