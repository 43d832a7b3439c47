package onrecord.importer.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.entity.Member;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MeasuredFact;
import tools.jackson.databind.JsonNode;

/** Compares the people of an article's cast with the annotated ones; authors are no loss and no gain. */
record PeopleScorer(JsonNode article, ArticleFacts facts, Scores scores) {

    private static final double WORDS_OF_ROLE = 0.6;

    void measure() {
        JsonNode people = article.path("people");
        if (people.isEmpty()) {
            return;
        }
        List<Member> found = facts.cast().members().stream()
                .filter(member -> member.kind() == AgentKind.PERSON)
                .toList();
        Set<String> known = new HashSet<>();
        for (JsonNode person : people) {
            known.addAll(names(person, false));
            if (!person.path("byline").asBoolean(false)) {
                want(person, found);
            }
        }
        for (Member member : found) {
            boolean right = Naming.of(member, facts).stream().anyMatch(known::contains);
            scores.found(MeasuredFact.PERSON, right);
            if (!right) {
                scores.miss("EXTRA %s person %s", article.get("file"), member.name());
            }
        }
    }

    private void want(JsonNode person, List<Member> found) {
        Set<String> names = names(person, true);
        List<Member> mine = found.stream()
                .filter(member -> Naming.of(member, facts).stream().anyMatch(names::contains))
                .toList();
        scores.wanted(MeasuredFact.PERSON, mine.size() == 1);
        if (mine.size() != 1) {
            scores.miss("PERSON %s %s is %d in the cast", article.get("file"), person.get("name"), mine.size());
        } else if (!person.path("roles").isEmpty()) {
            wantRole(person.get("roles").get(0).asString(), mine.get(0));
        }
    }

    private void wantRole(String role, Member member) {
        Set<String> wanted = Naming.words(role);
        wanted.removeAll(Set.of("of", "the", "to", "s", "for", "at"));
        Set<String> printed = new HashSet<>();
        member.positions().forEach(position -> printed.addAll(Naming.words(position.title())));
        long found = wanted.stream().filter(printed::contains).count();
        scores.wanted(MeasuredFact.POSITION, found >= WORDS_OF_ROLE * wanted.size());
        if (found < WORDS_OF_ROLE * wanted.size()) {
            scores.miss("POSITION %s %s is %s", article.get("file"), member.name(), role);
        }
    }

    /** @param full whether a single word, which others may share, is left out unless it is the whole name */
    private static Set<String> names(JsonNode person, boolean full) {
        Set<String> names = new HashSet<>(Set.of(Naming.plain(person.get("name").asString())));
        for (JsonNode alias : person.path("aliases")) {
            if (!full || alias.asString().contains(" ")) {
                names.add(Naming.plain(alias.asString()));
            }
        }
        return names;
    }
}
