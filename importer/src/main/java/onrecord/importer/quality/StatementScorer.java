package onrecord.importer.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.statement.Statement;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MeasuredFact;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares an article's statements with the annotated ones, part by part, where a part is one of the spans of a
 * statement. Optional statements cost nothing either way.
 */
final class StatementScorer {

    private static final double HIT = 0.5;
    private static final double STRICT = 0.8;

    private final String dataSet;
    private final JsonNode article;
    private final ArticleFacts facts;
    private final String raw;
    private final SpeakerJudge judge;
    private final Scores scores;
    private final List<Found> found = new ArrayList<>();
    private final List<Wanted> wanted = new ArrayList<>();

    private record Found(Span span, Statement statement) {}

    private record Wanted(Span span, JsonNode statement) {

        boolean isOptional() {
            return statement.path("optional").asBoolean(false);
        }
    }

    StatementScorer(String dataSet, JsonNode article, ArticleFacts facts, String raw, JsonNode people, Scores scores) {
        this.dataSet = dataSet;
        this.article = article;
        this.facts = facts;
        this.raw = raw;
        this.judge = new SpeakerJudge(facts, people);
        this.scores = scores;
        facts.statements()
                .forEach(statement ->
                        statement.spans().forEach(span -> found.add(new Found(Raw.span(facts, span), statement))));
        article.get("statements")
                .forEach(statement -> AnnotatedFile.pairs(statement.get("spans"))
                        .forEach(span -> wanted.add(new Wanted(span, statement))));
    }

    void measure() {
        wanted.stream().filter(part -> !part.isOptional()).forEach(this::want);
        if (article.path("exhaustive").asBoolean(true)) {
            found.forEach(this::judge);
        }
    }

    private void want(Wanted part) {
        Found best = found.stream()
                .max(Comparator.comparingDouble(each -> Overlap.ofUnion(each.span(), part.span())))
                .orElse(null);
        double agreement = best == null ? 0 : Overlap.ofUnion(best.span(), part.span());
        boolean hit = agreement >= HIT;
        MeasuredFact kind = MeasuredFact.valueOf(part.statement().get("kind").asString());
        scores.wanted(MeasuredFact.STATEMENT, hit);
        scores.wanted(MeasuredFact.STATEMENT_STRICT, agreement >= STRICT);
        scores.wanted(kind, hit);
        scores.wanted(strict(kind), agreement >= STRICT);
        if (!hit) {
            scores.miss(
                    "MISS %s %s %s | %s",
                    article.get("file"), kind, part.statement().path("speaker"), text(part.span()));
        }
        wantSpeaker(part, hit ? best : null);
    }

    private void wantSpeaker(Wanted part, @Nullable Found best) {
        if (!SpeakerJudge.isAnnotated(part.statement())) {
            return;
        }
        boolean right = best != null && judge.isRight(best.statement(), part.statement());
        scores.wanted(MeasuredFact.STATEMENT_AND_SPEAKER, right);
        if (best == null) {
            return;
        }
        scores.wanted(MeasuredFact.SPEAKER, right);
        if (part.statement().has("printedSpan")) {
            scores.wanted(
                    MeasuredFact.SPEAKER_PRINTED, judge.isPrinted(best.statement(), part.statement(), "printedSpan"));
        }
        if (!right) {
            scores.miss(
                    "SPEAKER %s want %s got %s | %s",
                    article.get("file"),
                    part.statement().path("speaker"),
                    judge.shown(best.statement().speaker()),
                    text(part.span()));
        }
    }

    private void judge(Found part) {
        List<Wanted> near = wanted.stream()
                .filter(each -> Overlap.half(part.span(), each.span()))
                .toList();
        boolean right = !near.isEmpty();
        boolean strict = wanted.stream().anyMatch(each -> Overlap.ofUnion(part.span(), each.span()) >= STRICT);
        boolean speaker =
                near.stream().anyMatch(each -> each.isOptional() || judge.isRight(part.statement(), each.statement()));
        MeasuredFact kind = MeasuredFact.valueOf(part.statement().kind().name());
        scores.found(MeasuredFact.STATEMENT, right);
        scores.found(MeasuredFact.STATEMENT_STRICT, strict);
        scores.found(kind, right);
        scores.found(strict(kind), strict);
        scores.found(MeasuredFact.STATEMENT_AND_SPEAKER, speaker);
        scores.found(record(part, right, speaker));
        if (!right) {
            scores.miss("EXTRA %s %s | %s", article.get("file"), kind, text(part.span()));
        }
    }

    private FoundStatement record(Found part, boolean right, boolean speakerRight) {
        Statement statement = part.statement();
        Span cue = statement.cue();
        return new FoundStatement(
                dataSet,
                article.get("file").asString(),
                statement.kind(),
                part.span().start(),
                part.span().end(),
                cue == null ? null : cue.of(facts.article().text()),
                kind(statement.speaker()),
                statement.confidence(),
                right,
                speakerRight);
    }

    private static String kind(Speaker speaker) {
        if (speaker instanceof Speaker.Known) {
            return "KNOWN";
        }
        return speaker instanceof Speaker.Unnamed ? "UNNAMED" : "NOBODY";
    }

    private static MeasuredFact strict(MeasuredFact kind) {
        return MeasuredFact.valueOf(kind + "_STRICT");
    }

    private String text(Span span) {
        return span.of(raw);
    }
}
