package onrecord.importer.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.importer.link.Links;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MeasuredFact;
import tools.jackson.databind.JsonNode;

/** Compares events, and the statements' links to them, with annotation that says where each article tells each event. */
final class EventScorer {

    private final JsonNode annotation;
    private final Map<String, ArticleFacts> articles;
    private final Scores scores;

    /** An event and a statement of one article, by their places in its facts. */
    private record Link(int statement, int event) {}

    EventScorer(JsonNode annotation, Map<String, ArticleFacts> articles, Scores scores) {
        this.annotation = annotation;
        this.articles = articles;
        this.scores = scores;
    }

    void measure() {
        Set<String> found = new HashSet<>();
        articles.forEach((key, facts) -> {
            Map<String, Set<Integer>> telling = telling(key, facts);
            Set<Integer> right = new HashSet<>();
            telling.forEach((event, mine) -> {
                right.addAll(mine);
                if (!mine.isEmpty()) {
                    found.add(event);
                }
            });
            scores.found(MeasuredFact.EVENT, facts.events().size(), right.size());
            measureLinks(annotation.get("articles").get(key), facts, telling);
        });
        for (JsonNode event : annotation.get("events")) {
            boolean hit = found.contains(event.get("id").asString());
            scores.wanted(MeasuredFact.EVENT, hit);
            if (!hit) {
                scores.miss("EVENT %s", event.get("id"));
            }
        }
    }

    /** By annotated event: the events of this article that tell it. */
    private Map<String, Set<Integer>> telling(String key, ArticleFacts facts) {
        Map<String, Set<Integer>> telling = new HashMap<>();
        for (JsonNode event : annotation.get("events")) {
            List<Span> printed = AnnotatedFile.pairs(event.path("mentions").path(key));
            Set<Integer> mine = telling.computeIfAbsent(event.get("id").asString(), any -> new HashSet<>());
            IntStream.range(0, facts.events().size())
                    .filter(i -> agree(facts, facts.events().get(i).mentions(), printed))
                    .forEach(mine::add);
        }
        return telling;
    }

    private void measureLinks(JsonNode article, ArticleFacts facts, Map<String, Set<Integer>> telling) {
        Set<Link> references = new HashSet<>();
        Set<Link> occasions = new HashSet<>();
        Set<Integer> annotated = new HashSet<>();
        for (JsonNode statement : article.path("statements")) {
            List<Span> printed = AnnotatedFile.pairs(statement.get("spans"));
            List<Integer> mine = IntStream.range(0, facts.statements().size())
                    .filter(i -> agree(facts, facts.statements().get(i).spans(), printed))
                    .boxed()
                    .toList();
            annotated.addAll(mine);
            for (String event : AnnotatedFile.texts(statement.path("refersTo"))) {
                want(MeasuredFact.REFERENCE, mine, telling.getOrDefault(event, Set.of()), facts, references);
            }
            if (statement.hasNonNull("saidAt")) {
                String event = statement.get("saidAt").asString();
                want(MeasuredFact.OCCASION, mine, telling.getOrDefault(event, Set.of()), facts, occasions);
            }
        }
        judge(MeasuredFact.REFERENCE, annotated, facts, references);
        judge(MeasuredFact.OCCASION, annotated, facts, occasions);
    }

    /** Counts where the statement was found; {@code right} takes the links that agree. */
    private void want(
            MeasuredFact fact, List<Integer> statements, Set<Integer> events, ArticleFacts facts, Set<Link> right) {
        if (!statements.isEmpty()) {
            List<Link> agreeing = links(fact, facts).stream()
                    .filter(link -> statements.contains(link.statement()) && events.contains(link.event()))
                    .toList();
            right.addAll(agreeing);
            scores.wanted(fact, !agreeing.isEmpty());
        }
    }

    private void judge(MeasuredFact fact, Set<Integer> statements, ArticleFacts facts, Set<Link> right) {
        links(fact, facts).stream()
                .filter(link -> statements.contains(link.statement()))
                .forEach(link -> scores.found(fact, right.contains(link)));
    }

    private static List<Link> links(MeasuredFact fact, ArticleFacts facts) {
        Links links = facts.links();
        return fact == MeasuredFact.REFERENCE
                ? links.references().stream()
                        .map(link -> new Link(link.statement(), link.event()))
                        .toList()
                : links.occasions().stream()
                        .map(link -> new Link(link.statement(), link.event()))
                        .toList();
    }

    private static boolean agree(ArticleFacts facts, List<Span> mine, List<Span> printed) {
        return mine.stream()
                .map(span -> Raw.span(facts, span))
                .anyMatch(span -> printed.stream().anyMatch(each -> Overlap.halfOfShorter(span, each)));
    }
}
