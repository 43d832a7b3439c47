package onrecord.importer.quality;

import java.util.Locale;
import java.util.Optional;
import onrecord.schema.vocabulary.MeasuredFact;

/** One line: {@code nlp4j,fixtures-dev,DIRECT,recall,0.98}. */
record Floor(String engine, String dataSet, MeasuredFact fact, Share share, double least) {

    static Floor parse(String line) {
        String[] parts = line.split(",");
        if (parts.length != 5) {
            throw new IllegalArgumentException("a floor is engine,data set,fact,share,least and not: " + line);
        }
        return new Floor(
                parts[0],
                parts[1],
                MeasuredFact.valueOf(parts[2]),
                Share.labelled(parts[3]),
                Double.parseDouble(parts[4]));
    }

    boolean isAbout(Figure figure) {
        return dataSet.equals(figure.dataSet()) && fact == figure.fact();
    }

    /** What fails where the figure is below; empty where it is not. */
    Optional<String> broken(Report report) {
        Optional<Double> reached = share.of(report, dataSet, fact);
        if (reached.filter(figure -> figure >= least).isPresent()) {
            return Optional.empty();
        }
        String is = reached.map(PlainTable::share).orElse("not measured");
        return Optional.of(String.join(" ", engine, dataSet, fact + ":", this + ", but it is", is));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s >= %.2f", share, least);
    }
}
