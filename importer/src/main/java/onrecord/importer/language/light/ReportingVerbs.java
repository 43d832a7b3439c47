package onrecord.importer.language.light;

import java.util.Set;

/** The commonest verbs that take a clause as what is said or thought. */
final class ReportingVerbs {

    private static final Set<String> LEMMAS = Set.of(
            "say",
            "tell",
            "add",
            "claim",
            "argue",
            "announce",
            "report",
            "warn",
            "insist",
            "note",
            "state",
            "stress",
            "explain",
            "believe",
            "think",
            "hope",
            "know",
            "suggest",
            "ask",
            "reply",
            "declare",
            "deny",
            "confirm",
            "admit",
            "acknowledge",
            "emphasize",
            "emphasise",
            "underline",
            "underscore",
            "point",
            "predict",
            "promise",
            "vow",
            "pledge",
            "conclude",
            "estimate",
            "expect",
            "fear",
            "complain",
            "write",
            "tweet",
            "recall",
            "assert",
            "allege",
            "maintain",
            "reveal",
            "show",
            "indicate",
            "agree",
            "decide",
            "propose",
            "demand");

    private ReportingVerbs() {}

    static boolean contains(TaggedWord verb) {
        return LEMMAS.contains(verb.lemma());
    }
}
