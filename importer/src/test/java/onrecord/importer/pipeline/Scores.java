package onrecord.importer.pipeline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import onrecord.importer.entity.Member;
import onrecord.importer.entity.Mention;
import onrecord.importer.statement.Speaker;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MentionKind;
import tools.jackson.databind.JsonNode;

/**
 * Counts how far found statements agree with annotated ones, span by span: an annotated span is found when a found one
 * has at least half of their union in common (strictly: four fifths); a found span is right when an annotated one holds
 * at least half of it.
 */
final class Scores {

    private final TreeMap<String, Integer> counts = new TreeMap<>();

    void add(JsonNode annotated, ArticleFacts facts) {
        List<Part> found = new ArrayList<>();
        facts.statements()
                .forEach(statement -> statement.spans().forEach(span -> found.add(new Part(span, statement))));
        List<Span> wanted = new ArrayList<>();
        for (JsonNode statement : annotated.get("statements")) {
            for (JsonNode span : statement.get("spans")) {
                Span part = new Span(span.get(0).asInt(), span.get(1).asInt());
                wanted.add(part);
                if (!statement.path("optional").asBoolean()) {
                    score(part, statement, found, facts, names(annotated, statement));
                }
            }
        }
        found.forEach(part -> {
            count("found");
            int held = wanted.stream()
                    .mapToInt(span -> common(part.span(), span))
                    .max()
                    .orElse(0);
            countIf("right", held * 2 >= part.span().length());
        });
    }

    private void score(Span part, JsonNode statement, List<Part> found, ArticleFacts facts, Set<String> names) {
        String kind = statement.get("kind").asString();
        Part best = null;
        for (Part candidate : found) {
            best = best == null || iou(candidate.span(), part) > iou(best.span(), part) ? candidate : best;
        }
        boolean hit = best != null && iou(best.span(), part) >= 0.5;
        for (String of : List.of("all", kind)) {
            count(of);
            countIf(of + " recalled", hit);
            countIf(of + " strictly", hit && iou(best.span(), part) >= 0.8);
        }
        countIf("speaker", hit && isSpeaker(best.statement().speaker(), facts, names));
    }

    private static Set<String> names(JsonNode annotated, JsonNode statement) {
        String speaker = statement.get("speaker").asString();
        Set<String> names = new HashSet<>(Set.of(plain(speaker)));
        statement.path("alsoAccept").forEach(name -> names.add(plain(name.asString())));
        for (JsonNode person : annotated.path("people")) {
            if (person.get("name").asString().equals(speaker)) {
                person.path("aliases").forEach(alias -> names.add(plain(alias.asString())));
            }
        }
        return names;
    }

    private static boolean isSpeaker(Speaker speaker, ArticleFacts facts, Set<String> names) {
        boolean unnamed = names.stream().anyMatch(name -> name.startsWith("unnamed "));
        if (!(speaker instanceof Speaker.Known known)) {
            return unnamed || speaker instanceof Speaker.Unnamed phrase && names.contains(plain(phrase.phrase()));
        }
        Member member = facts.cast().member(known.member());
        return names.contains(plain(member.name()))
                || facts.cast().mentions().stream()
                        .filter(mention -> mention.member() == member.index() && mention.kind() == MentionKind.NAME)
                        .map(Mention::span)
                        .anyMatch(span ->
                                names.contains(plain(span.of(facts.article().text()))));
    }

    double figure(String name) {
        return switch (name) {
            case "precision" -> ratio("right", "found");
            case "speaker" -> ratio("speaker", "all recalled");
            default -> {
                String[] words = name.split(" ");
                yield ratio(words[0] + (words[1].equals("recall") ? " recalled" : " strictly"), words[0]);
            }
        };
    }

    private double ratio(String part, String whole) {
        return counts.getOrDefault(part, 0) / (double) Math.max(1, counts.getOrDefault(whole, 0));
    }

    private void count(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    private void countIf(String name, boolean condition) {
        if (condition) {
            count(name);
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']s$", "")
                .replaceAll("^(the|mr|ms|mrs|dr)\\b", "")
                .replaceAll("[^a-z0-9]+", " ")
                .trim();
    }

    private static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static double iou(Span a, Span b) {
        int common = common(a, b);
        return common / (double) Math.max(1, a.length() + b.length() - common);
    }

    private record Part(Span span, Statement statement) {}
}
