package onrecord.importer.language;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.importer.text.WordFile;

/** What stages that attribute nothing ask of a verb of saying: the marks in {@code lexicon/statement/cues.csv}. */
public enum ReportingVerbs {
    /** "It" before them is an organization or a country. */
    IT,
    /** So common before a clause that the light engine hangs one on them. */
    CLAUSE,
    /** A date beside them is the date of saying. */
    DATE,
    /** Their subject may stand behind them also where the parse coordinates them with another verb. */
    BEHIND;

    private static final int MARKS = 3;
    private static final Map<ReportingVerbs, Set<String>> LEMMAS = read();

    /** The verb of "point out" is "point". */
    private static Map<ReportingVerbs, Set<String>> read() {
        Map<ReportingVerbs, Set<String>> lemmas = new EnumMap<>(ReportingVerbs.class);
        for (String line : WordFile.lines("statement/cues.csv")) {
            String[] cells = line.split(",");
            for (String mark : cells.length > MARKS ? cells[MARKS].split(" ") : new String[0]) {
                lemmas.computeIfAbsent(valueOf(mark.toUpperCase(Locale.ROOT)), verbs -> new HashSet<>())
                        .add(cells[0].split(" ")[0]);
            }
        }
        lemmas.replaceAll((mark, verbs) -> Set.copyOf(verbs));
        return lemmas;
    }

    public boolean has(String lemma) {
        return lemmas().contains(lemma);
    }

    public Set<String> lemmas() {
        return LEMMAS.getOrDefault(this, Set.of());
    }
}
