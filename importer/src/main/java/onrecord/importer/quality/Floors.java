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

    /** One line: {@code nlp4j,fixtures-dev,DIRECT,recall,0.98}. */
    public record Floor(String engine, String dataSet, MeasuredFact fact, Share share, double least) {

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
        if (parts.length != 5) {
            throw new IllegalArgumentException("a floor is engine,data set,fact,share,least and not: " + line);
        }
        Share share = Share.valueOf(parts[3].toUpperCase(Locale.ROOT));
        return new Floor(parts[0], parts[1], MeasuredFact.valueOf(parts[2]), share, Double.parseDouble(parts[4]));
    }

    /** Those of one language engine. */
    public Floors of(String engine) {
        return new Floors(
                all.stream().filter(floor -> floor.engine().equals(engine)).toList());
    }

    /** Those of this figure. */
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
                String reached =
                        figure.map(floor.share()::of).map(PlainTable::share).orElse("not measured");
                broken.add(String.join(
                        " ", floor.engine(), floor.dataSet(), floor.fact() + ":", floor + ", but it is", reached));
            }
        }
        return broken;
    }
}
