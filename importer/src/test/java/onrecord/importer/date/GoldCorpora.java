package onrecord.importer.date;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.importer.text.Span;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** Reads annotated corpora that lie beside the repository, where they lie there. */
final class GoldCorpora {

    private static final Set<String> DATE_TYPES = Set.of("datetimeV2.date", "datetimeV2.daterange");

    private GoldCorpora() {}

    static Optional<Path> folder() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null) {
            Path gold = here.resolve("shared/gold");
            if (Files.isDirectory(gold)) {
                return Optional.of(gold);
            }
            here = here.getParent();
        }
        return Optional.empty();
    }

    static List<GoldText> wikiWars(Path gold) {
        return read(gold.resolve("temporal/wikiwars.jsonl"), json -> {
            List<GoldDate> dates = new ArrayList<>();
            List<Span> others = new ArrayList<>();
            for (JSONObject timex : objects(json.getJSONArray("timexes"))) {
                Span span = new Span(timex.getInt("start"), timex.getInt("end"));
                Period period = timex.isNull("value") ? null : Timex.read(timex.getString("value"));
                if (period == null) {
                    others.add(span);
                } else {
                    String value = timex.getString("value") + timex.optString("mod");
                    dates.add(new GoldDate(span, timex.getString("text"), value, withThirds(period, timex)));
                }
            }
            LocalDate reference = LocalDate.parse(json.getString("dct"));
            return new GoldText(json.getString("id"), json.getString("text"), reference, dates, others);
        });
    }

    private static List<Period> withThirds(Period period, JSONObject timex) {
        return switch (timex.optString("mod")) {
            case "START" -> List.of(period, Part.Third.EARLY.of(period));
            case "MID" -> List.of(period, Part.Third.MID.of(period));
            case "END" -> List.of(period, Part.Third.LATE.of(period));
            default -> List.of(period);
        };
    }

    static List<GoldText> recognizers(Path gold) {
        return read(gold.resolve("temporal/recognizers-en.jsonl"), json -> {
            List<GoldDate> dates = new ArrayList<>();
            List<Span> others = new ArrayList<>();
            for (JSONObject result : objects(json.getJSONArray("results"))) {
                Span span = new Span(result.getInt("start"), result.getInt("end"));
                List<Period> accepted = DATE_TYPES.contains(result.optString("type")) ? oneReading(result) : List.of();
                if (accepted.isEmpty()) {
                    others.add(span);
                } else {
                    String value =
                            result.getJSONArray("values").getJSONObject(0).toString();
                    dates.add(new GoldDate(span, result.getString("text"), value, accepted));
                }
            }
            LocalDate reference = json.isNull("reference")
                    ? null
                    : LocalDate.parse(json.getString("reference").substring(0, 10));
            return new GoldText(json.getString("id"), json.getString("text"), reference, dates, others);
        });
    }

    /** Their ends are exclusive, ours inclusive; of an interval printed with both ends, either convention counts. */
    private static List<Period> oneReading(JSONObject result) throws JSONException {
        JSONArray values = result.getJSONArray("values");
        if (values.length() != 1) {
            return List.of();
        }
        JSONObject value = values.getJSONObject(0);
        List<Period> accepted = new ArrayList<>();
        String timex = value.optString("timex");
        Period plain = timex.startsWith("(") ? null : Timex.read(timex);
        if (value.has("value")) {
            return Optional.ofNullable(Timex.read(value.getString("value"))).stream()
                    .toList();
        }
        if (value.has("start") && value.has("end")) {
            LocalDate start = LocalDate.parse(value.getString("start"));
            LocalDate end = LocalDate.parse(value.getString("end"));
            accepted.add(Period.days(Unit.DAY, start, end.isAfter(start) ? end.minusDays(1) : end));
            accepted.add(Period.days(Unit.DAY, start, end));
            if (timex.startsWith("(") && end.getDayOfMonth() == 1) {
                accepted.add(Period.days(Unit.DAY, start, end.plusMonths(1).minusDays(1)));
                accepted.add(Period.days(Unit.DAY, start, end.plusMonths(3).minusDays(1)));
                accepted.add(Period.days(Unit.DAY, start, end.plusYears(1).minusDays(1)));
            }
        } else if (plain != null) {
            accepted.add(plain);
        }
        return accepted;
    }

    /** This annotation leaves out which part of the period is meant. */
    private static List<Period> withThirds(Period period, String text) {
        boolean part = text.matches("(?i).*\\b(early|mid|late|beginning|start|end|middle)\\b.*");
        return part
                ? Stream.concat(
                                Stream.of(period),
                                Arrays.stream(Part.Third.values()).map(third -> third.of(period)))
                        .toList()
                : List.of(period);
    }

    /** English phrases with a year in them: of the others the corpus does not give the day they are reckoned from. */
    static List<GoldText> timeNorm(Path gold) {
        LocalDate reference = LocalDate.of(1989, 11, 1);
        return read(gold.resolve("temporal/timenorm.jsonl"), json -> {
            boolean isComplete = json.getString("id").startsWith("en")
                    && json.getString("text").matches(".*\\d{4}.*");
            Period period = json.isNull("value") || !isComplete ? null : Timex.read(json.getString("value"));
            String text = json.getString("text");
            Span whole = new Span(0, text.length());
            List<GoldDate> dates = period == null
                    ? List.of()
                    : List.of(new GoldDate(whole, text, json.getString("value"), withThirds(period, text)));
            return new GoldText(
                    json.getString("id"), text, reference, dates, period == null ? List.of(whole) : List.of());
        });
    }

    static List<GoldText> gum(Path gold) {
        return read(gold.resolve("gum/gum.jsonl"), json -> {
            List<GoldDate> dates = new ArrayList<>();
            List<Span> others = new ArrayList<>();
            for (JSONObject date : objects(json.getJSONArray("dates"))) {
                Span span = new Span(date.getInt("start"), date.getInt("end"));
                Period period = date.has("when") ? Timex.read(date.getString("when")) : fromTo(date);
                if (period == null) {
                    others.add(span);
                } else {
                    dates.add(new GoldDate(span, date.getString("text"), period.edtf(), List.of(period)));
                }
            }
            String text = json.getString("text");
            LocalDate reference = new DateReader()
                    .parse(text.substring(0, Math.min(text.length(), 400)), null)
                    .map(PartialDate::earliest)
                    .orElse(LocalDate.parse(json.getString("date")));
            return new GoldText(json.getString("id"), text, reference, dates, others);
        });
    }

    private static Period fromTo(JSONObject date) throws JSONException {
        Period from = date.has("from") ? Timex.read(date.getString("from")) : null;
        Period to = date.has("to") ? Timex.read(date.getString("to")) : null;
        return from == null || to == null ? null : from.to(to, Unit.DAY);
    }

    private interface Reading {
        GoldText of(JSONObject json) throws JSONException;
    }

    private static List<GoldText> read(Path file, Reading reading) {
        try {
            List<GoldText> texts = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                JSONObject json = new JSONObject(line);
                if (json.has("text")) {
                    texts.add(reading.of(json));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JSONException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static List<JSONObject> objects(JSONArray array) {
        return IntStream.range(0, array.length()).mapToObj(array::optJSONObject).toList();
    }
}
