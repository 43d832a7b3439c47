package onrecord.importer.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What figures may not fall below. */
public record Floors(List<Floor> all) {

    public Floors {
        all = List.copyOf(all);
    }

    public static Floors read(Path file) {
        return parse(AnnotatedFile.text(file).lines());
    }

    /** Lines that are no floors (the head, remarks) are passed over. */
    static Floors parse(Stream<String> lines) {
        return new Floors(lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Floor::parse)
                .toList());
    }

    private Floors where(Predicate<Floor> wanted) {
        return new Floors(all.stream().filter(wanted).toList());
    }

    Floors of(Report report) {
        return where(floor -> floor.engine().equals(report.engine()));
    }

    /** Those shown beside this figure. */
    Floors of(Figure figure) {
        return where(floor -> floor.isAbout(figure));
    }

    Floors of(String dataSet) {
        return where(floor -> floor.dataSet().equals(dataSet));
    }

    /** A line for each floor that a measured data set does not reach. */
    public List<String> broken(Report report) {
        return of(report).all.stream()
                .filter(floor -> report.hasMeasured(floor.dataSet()))
                .flatMap(floor -> floor.broken(report).stream())
                .toList();
    }

    /** How many floors could not be checked, by the name of the data set that was not there. */
    Map<String, Long> unchecked(Report report) {
        return of(report).all.stream()
                .filter(floor -> !report.hasMeasured(floor.dataSet()))
                .collect(Collectors.groupingBy(Floor::dataSet, TreeMap::new, Collectors.counting()));
    }

    @Override
    public String toString() {
        return all.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
