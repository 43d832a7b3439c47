package onrecord.importer.event;

import java.util.Set;
import onrecord.importer.text.WordGroups;

/** Small classes of words by which events are read from a clause, whatever it tells: {@code lexicon/event/grammar.csv}. */
final class GrammarWords {

    private static final WordGroups GROUPS = WordGroups.read("event/grammar.csv");

    static final Set<String> ADJECTIVAL = GROUPS.get("adjectival");
    static final Set<String> FIRST_OR_SECOND = GROUPS.get("first-or-second");
    static final Set<String> THIRD = GROUPS.get("third");
    static final Set<String> POINTING = GROUPS.get("pointing");
    static final Set<String> CLAUSAL = GROUPS.get("clausal");
    static final Set<String> WHEN_OR_WHY = GROUPS.get("when-or-why");
    static final Set<String> BELONGING = GROUPS.get("belonging");
    static final Set<String> ASIDE = GROUPS.get("aside");
    static final Set<String> CONDITION = GROUPS.get("condition");
    static final Set<String> THREAT = GROUPS.get("threat");
    static final Set<String> OBLIGATION = GROUPS.get("obligation");
    static final Set<String> NEED = GROUPS.get("need");
    static final Set<String> INVERTING = GROUPS.get("inverting");
    static final Set<String> FUTURE = GROUPS.get("future");
    static final Set<String> FUTURE_OR_WOULD = GROUPS.get("future-or-would");
    static final Set<String> NEGATION = GROUPS.get("negation");
    static final Set<String> FINITE_BE = GROUPS.get("finite-be");
    static final Set<String> DOER_ENDING = GROUPS.get("doer-ending");

    private GrammarWords() {}
}
