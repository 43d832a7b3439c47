package onrecord.importer.event.grammar;

import java.util.Set;
import onrecord.importer.text.WordGroups;

/** Small classes of words by which events are read from a clause, whatever it tells: {@code lexicon/event/grammar.csv}. */
public final class GrammarWords {

    private static final WordGroups GROUPS = WordGroups.read("event/grammar.csv");

    static final Set<String> ADJECTIVAL = GROUPS.get("adjectival");
    public static final Set<String> FIRST_OR_SECOND = GROUPS.get("first-or-second");
    public static final Set<String> THIRD = GROUPS.get("third");
    public static final Set<String> POINTING = GROUPS.get("pointing");
    static final Set<String> CLAUSAL = GROUPS.get("clausal");
    public static final Set<String> WHEN_OR_WHY = GROUPS.get("when-or-why");
    public static final Set<String> BELONGING = GROUPS.get("belonging");
    public static final Set<String> ASIDE = GROUPS.get("aside");
    public static final Set<String> CONDITION = GROUPS.get("condition");
    public static final Set<String> THREAT = GROUPS.get("threat");
    public static final Set<String> OBLIGATION = GROUPS.get("obligation");
    public static final Set<String> NEED = GROUPS.get("need");
    public static final Set<String> INVERTING = GROUPS.get("inverting");
    public static final Set<String> FUTURE = GROUPS.get("future");
    public static final Set<String> FUTURE_OR_WOULD = GROUPS.get("future-or-would");
    public static final Set<String> NEGATION = GROUPS.get("negation");
    public static final Set<String> FINITE_BE = GROUPS.get("finite-be");
    public static final Set<String> DOER_ENDING = GROUPS.get("doer-ending");

    private GrammarWords() {}
}
