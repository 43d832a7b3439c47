package onrecord.importer.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.schema.vocabulary.MeasuredFact;
import org.jspecify.annotations.Nullable;

/** What figures may not fall below. */
public record Floors(List<Floor> all) {

    /** Which share of a figure a floor is about. */
    public enum Share {
        PRECISION,
        RECALL,
        F1;

        @Nullable
        Double of(Figure figure) {
            return switch (this) {
                case PRECISION -> figure.precision();
                case RECALL -> figure.recall();
                case F1 -> figure.f1();
            };
        }
    }

    /** One line: {@code fixtures-dev,DIRECT,recall,0.98}. */
    public record Floor(String dataSet, MeasuredFact fact, Share share, double least) {

        boolean isAbout(Figure figure) {
            return dataSet.equals(figure.dataSet()) && fact == figure.fact();
        }

        private boolean holds(Figure figure) {
            Double reached = share.of(figure);
            return reached != null && reached >= least;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s >= %.2f", share.name().toLowerCase(Locale.ROOT), least);
        }
    }

    public Floors {
        all = List.copyOf(all);
    }

    public static Floors read(Path file) {
        return parse(AnnotatedFile.text(file).lines());
    }

    /** Lines that are no floors (the head, remarks) are passed over. */
    public static Floors parse(Stream<String> lines) {
        return new Floors(lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Floors::floor)
                .toList());
    }

    private static Floor floor(String line) {
        String[] parts = line.split(",");
        if (parts.length != 4) {
            throw new IllegalArgumentException("a floor is data set,fact,share,least and not: " + line);
        }
        Share share = Share.valueOf(parts[2].strip().toUpperCase(Locale.ROOT));
        return new Floor(parts[0], MeasuredFact.valueOf(parts[1].strip()), share, Double.parseDouble(parts[3]));
    }

    /** The floors of this figure. */
    public List<Floor> of(Figure figure) {
        return all.stream().filter(floor -> floor.isAbout(figure)).toList();
    }

    /** A line for each floor that a measured data set does not reach. */
    public List<String> broken(List<Figure> figures) {
        List<String> broken = new ArrayList<>();
        for (Floor floor : all) {
            Optional<Figure> figure = figures.stream().filter(floor::isAbout).findFirst();
            boolean measured = figures.stream().anyMatch(each -> each.dataSet().equals(floor.dataSet()));
            if (measured && figure.filter(floor::holds).isEmpty()) {
                broken.add(floor.dataSet() + " " + floor.fact() + ": " + floor + ", but it is "
                        + figure.map(floor.share()::of).map(String::valueOf).orElse("not measured"));
            }
        }
        return broken;
    }

    /** The data sets that have floors and were not there to be measured. */
    public List<String> absent(List<Figure> figures) {
        return all.stream()
                .map(Floor::dataSet)
                .distinct()
                .filter(set ->
                        figures.stream().noneMatch(figure -> figure.dataSet().equals(set)))
                .toList();
    }
}
