package onrecord.importer.statement.cue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.importer.text.WordFile;

/** Reporting verbs, nouns and adjectives, from the files in {@code lexicon/statement} whose names begin with "cue". */
public final class CueLexicon {

    private final Map<String, CueVerb> verbs = new HashMap<>();
    private final Map<String, CueVerb> nouns = new HashMap<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> stances = new HashSet<>();

    public CueLexicon() {
        for (String[] row : rows("statement/cues.csv")) {
            verbs.put(row[0], entry(row[0], row[1], row[2]));
            int space = row[0].indexOf(' ');
            if (space > 0) {
                particles.add(row[0].substring(space + 1));
            }
        }
        rows("statement/cue-adjectives.txt").forEach(row -> stances.addAll(List.of(row[0].split(" "))));
        rows("statement/cue-nouns.csv").forEach(row -> nouns.put(row[0], entry(row[0], row[1], "speech")));
    }

    /** A verb by its lemma, with its particle or preposition after a space where it has one: "point out". */
    public Optional<CueVerb> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** Whether a verb's content can stand behind its object and this preposition: praised her for …. */
    public boolean takesBehindObject(String lemma, String preposition) {
        CueVerb entry = verbs.get(lemma);
        boolean as = preposition.equals("as") && entry != null && entry.takes(Frame.AS);
        return as || entry != null && entry.objectPrepositions().contains(preposition);
    }

    public Optional<CueVerb> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** Whether an adjective tells what somebody holds: "adamant". */
    public boolean isStance(String word) {
        return stances.contains(word);
    }

    public boolean isParticle(String word) {
        return particles.contains(word);
    }

    private static CueVerb entry(String lemma, String frames, String subjects) {
        Set<Frame> plain = EnumSet.noneOf(Frame.class);
        Set<String> prepositions = new HashSet<>();
        Set<String> objectPrepositions = new HashSet<>();
        for (String code : frames.split(" ")) {
            switch (code.charAt(0)) {
                case '@' -> prepositions.add(code.substring(1));
                case '#' -> objectPrepositions.add(code.substring(1));
                default -> plain.add(Frame.of(code));
            }
        }
        return new CueVerb(
                lemma,
                plain,
                prepositions,
                objectPrepositions,
                CueVerb.Subjects.valueOf(subjects.toUpperCase(Locale.ROOT)));
    }

    private static List<String[]> rows(String file) {
        return WordFile.lines(file).stream().map(line -> line.split(",")).toList();
    }
}
