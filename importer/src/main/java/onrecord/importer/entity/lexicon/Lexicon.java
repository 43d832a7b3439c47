package onrecord.importer.entity.lexicon;

import onrecord.importer.language.ReportingVerbs;

/** Everything the entity room looks up; loaded once, never changed. */
public record Lexicon(
        Countries countries,
        KnownPlaces places,
        PeopleNames people,
        Roles roles,
        WordTable organizationHeads,
        WordTable placeHeads,
        WordList landmarkHeads,
        WordList thingHeads,
        WordList stateBodies,
        KnownOrganizations organizations,
        WordTable nounKinds,
        WordTable kindVerbs,
        WordList teamVerbs,
        WordList speakingVerbs,
        WordList epithets,
        WordList portfolios,
        WordList firmBelongings,
        WordList placeBelongings) {

    public static Lexicon load() {
        return new Lexicon(
                new Countries(),
                new KnownPlaces(),
                new PeopleNames(),
                new Roles(),
                WordTable.of("organization-heads.csv"),
                WordTable.of("place-heads.csv"),
                WordList.of("landmark-heads.txt"),
                WordList.of("thing-heads.txt"),
                WordList.of("state-bodies.txt"),
                new KnownOrganizations(),
                WordTable.of("noun-kinds-own.csv", "noun-kinds.csv"),
                WordTable.of("kind-verbs.csv"),
                WordList.of("team-verbs.txt"),
                WordList.of("deciding-verbs.txt").with(ReportingVerbs.IT.lemmas()),
                WordList.of("epithets.txt"),
                WordList.of("portfolios.txt"),
                WordList.of("firm-belongings.txt"),
                WordList.of("place-belongings.txt"));
    }
}
