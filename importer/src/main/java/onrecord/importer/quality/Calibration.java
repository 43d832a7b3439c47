package onrecord.importer.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import onrecord.schema.vocabulary.MeasuredFact;
import org.jspecify.annotations.Nullable;

/**
 * What the confidence of found statements is worth.
 *
 * @param deciles by stated confidence, those that are empty left out
 * @param sure those that {@code minConfidence: 0.8} lets through
 */
public record Calibration(String dataSet, List<Band> deciles, Band sure) {

    private static final double SURE = 0.8;

    /** With fewer than this, the share of a decile says little. */
    private static final int ENOUGH = 20;

    /**
     * Statements whose confidence is in a range.
     *
     * @param stated their mean confidence; null where there are none
     * @param right the share of those that are statements
     * @param speakerRight the share of those that are statements of that speaker
     */
    public record Band(
            double from,
            double to,
            int count,
            @Nullable Double stated,
            @Nullable Double right,
            @Nullable Double speakerRight) {

        /** The share that is right: as statements, or as statements of that speaker. */
        @Nullable
        Double right(MeasuredFact fact) {
            return switch (fact) {
                case STATEMENT -> right;
                case STATEMENT_AND_SPEAKER -> speakerRight;
                default -> throw new IllegalArgumentException("confidence says nothing of " + fact);
            };
        }

        private double error(MeasuredFact fact) {
            Double share = right(fact);
            return stated == null || share == null ? 0 : Math.abs(stated - share);
        }
    }

    /** One for each data set, and one for all together where there are several. */
    public static List<Calibration> of(List<FoundStatement> statements) {
        List<String> sets =
                statements.stream().map(FoundStatement::dataSet).distinct().toList();
        List<Calibration> calibrations = new ArrayList<>();
        sets.forEach(set -> calibrations.add(of(
                set,
                statements.stream().filter(each -> each.dataSet().equals(set)).toList())));
        if (sets.size() > 1) {
            calibrations.add(of("all", statements));
        }
        return calibrations;
    }

    /** Between what is stated and what is right, in the decile where it is largest; empty where none holds enough. */
    Optional<Double> largestError(MeasuredFact fact) {
        return deciles.stream()
                .filter(band -> band.count() >= ENOUGH)
                .map(band -> band.error(fact))
                .max(Comparator.naturalOrder());
    }

    private static Calibration of(String name, List<FoundStatement> statements) {
        List<Band> deciles = IntStream.range(0, 10)
                .mapToObj(i -> band(i / 10.0, (i + 1) / 10.0, statements))
                .filter(band -> band.count() > 0)
                .toList();
        return new Calibration(name, deciles, band(SURE, 1, statements));
    }

    /** From the one, including it, to the other, which is included only at the top. */
    private static Band band(double from, double to, List<FoundStatement> all) {
        List<FoundStatement> mine = all.stream()
                .filter(each -> each.confidence() >= from && (each.confidence() < to || to == 1))
                .toList();
        Double stated = mine.isEmpty()
                ? null
                : mine.stream()
                        .mapToDouble(FoundStatement::confidence)
                        .average()
                        .orElse(0);
        return new Band(
                from,
                to,
                mine.size(),
                stated,
                share(mine, FoundStatement::right),
                share(mine, FoundStatement::speakerRight));
    }

    private static @Nullable Double share(List<FoundStatement> all, Predicate<FoundStatement> of) {
        return all.isEmpty() ? null : all.stream().filter(of).count() / (double) all.size();
    }
}
