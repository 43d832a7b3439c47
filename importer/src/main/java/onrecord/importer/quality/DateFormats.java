package onrecord.importer.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.date.DateReader;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How each corpus annotates dates. */
final class DateFormats {

    private static final Set<String> DATE_TYPES = Set.of("datetimeV2.date", "datetimeV2.daterange");
    private static final Pattern THIRD =
            Pattern.compile("\\b(early|mid|late|beginning|start|end|middle)\\b", Pattern.CASE_INSENSITIVE);

    /** Where an article prints its own date. */
    private static final int HEAD = 400;

    private DateFormats() {}

    static DatedPhrases wikiWars(JsonNode json) {
        return collect(
                json,
                json.get("timexes"),
                LocalDate.parse(json.get("dct").asString()),
                timex -> Timex.read(timex.path("value").asString(""))
                        .map(range -> switch (timex.path("mod").asString("")) {
                            case "START" -> List.of(range, range.third(0));
                            case "MID" -> List.of(range, range.third(1));
                            case "END" -> List.of(range, range.third(2));
                            default -> List.of(range);
                        })
                        .orElse(List.of()));
    }

    static DatedPhrases recognizers(JsonNode json) {
        LocalDate reference = json.hasNonNull("reference")
                ? LocalDate.parse(json.get("reference").asString().substring(0, 10))
                : null;
        return collect(
                json,
                json.get("results"),
                reference,
                result -> DATE_TYPES.contains(result.path("type").asString(""))
                                && result.get("values").size() == 1
                        ? reading(result.get("values").get(0))
                        : List.of());
    }

    /** Their ends are exclusive, ours inclusive; of an interval printed with both ends, either convention counts. */
    private static List<DayRange> reading(JsonNode value) {
        if (value.has("value")) {
            return Timex.read(value.get("value").asString()).stream().toList();
        }
        String timex = value.path("timex").asString("");
        boolean printed = timex.startsWith("(");
        if (!value.has("start") || !value.has("end")) {
            return printed ? List.of() : Timex.read(timex).stream().toList();
        }
        LocalDate start = LocalDate.parse(value.get("start").asString());
        LocalDate end = LocalDate.parse(value.get("end").asString());
        List<DayRange> accepted = new ArrayList<>();
        accepted.add(new DayRange(start, end.isAfter(start) ? end.minusDays(1) : end));
        accepted.add(new DayRange(start, end));
        if (printed && end.getDayOfMonth() == 1) {
            accepted.add(new DayRange(start, end.plusMonths(1).minusDays(1)));
            accepted.add(new DayRange(start, end.plusMonths(3).minusDays(1)));
            accepted.add(new DayRange(start, end.plusYears(1).minusDays(1)));
        }
        return accepted;
    }

    /** English phrases with a year in them: of the others the corpus does not give the day they are reckoned from. */
    static DatedPhrases timeNorm(JsonNode json) {
        String text = json.get("text").asString();
        boolean isComplete = json.get("id").asString().startsWith("en") && text.matches(".*\\d{4}.*");
        Optional<DayRange> range = isComplete ? Timex.read(json.path("value").asString("")) : Optional.empty();
        Span whole = new Span(0, text.length());
        LocalDate reference = LocalDate.of(1989, 11, 1);
        if (range.isEmpty()) {
            return new DatedPhrases(text, reference, List.of(), List.of(whole));
        }
        List<DayRange> accepted = THIRD.matcher(text).find() ? range.get().wholeOrThird() : List.of(range.get());
        return new DatedPhrases(text, reference, List.of(new DatedPhrase(whole, accepted)), List.of());
    }

    static DatedPhrases gum(JsonNode json) {
        String text = json.get("text").asString();
        LocalDate reference = new DateReader()
                .parse(text.substring(0, Math.min(text.length(), HEAD)), null)
                .map(PartialDate::earliest)
                .orElse(LocalDate.parse(json.get("date").asString()));
        return collect(json, json.get("dates"), reference, date -> {
            if (date.has("when")) {
                return Timex.read(date.get("when").asString()).stream().toList();
            }
            Optional<DayRange> from = Timex.read(date.path("from").asString(""));
            Optional<DayRange> to = Timex.read(date.path("to").asString(""));
            return from.isPresent() && to.isPresent()
                    ? List.of(new DayRange(from.get().first(), to.get().last()))
                    : List.of();
        });
    }

    private interface Reading {
        /** What counts as right; nothing for what is no date. */
        List<DayRange> of(JsonNode annotation);
    }

    private static DatedPhrases collect(
            JsonNode json, JsonNode annotations, @Nullable LocalDate reference, Reading reading) {
        List<DatedPhrase> phrases = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        for (JsonNode annotation : annotations) {
            Span span = AnnotatedFile.span(annotation);
            List<DayRange> accepted = reading.of(annotation);
            if (accepted.isEmpty()) {
                others.add(span);
            } else {
                phrases.add(new DatedPhrase(span, accepted));
            }
        }
        return new DatedPhrases(json.get("text").asString(), reference, phrases, others);
    }
}
