package onrecord.importer.quality;

import java.util.Optional;
import onrecord.schema.vocabulary.MeasuredFact;

/** Which number of a report a floor is about; more is better in each. */
enum Share {
    PRECISION("precision") {
        @Override
        Optional<Double> of(Report report, String dataSet, MeasuredFact fact) {
            return report.figure(dataSet, fact).map(Figure::precision);
        }
    },
    RECALL("recall") {
        @Override
        Optional<Double> of(Report report, String dataSet, MeasuredFact fact) {
            return report.figure(dataSet, fact).map(Figure::recall);
        }
    },
    F1("f1") {
        @Override
        Optional<Double> of(Report report, String dataSet, MeasuredFact fact) {
            return report.figure(dataSet, fact).map(Figure::f1);
        }
    },
    SURE_PRECISION("precision at confidence 0.8") {
        @Override
        Optional<Double> of(Report report, String dataSet, MeasuredFact fact) {
            return report.calibration(dataSet)
                    .map(calibration -> calibration.sure().right(fact));
        }
    },
    CALIBRATION("1 - largest error of a decile") {
        @Override
        Optional<Double> of(Report report, String dataSet, MeasuredFact fact) {
            return report.calibration(dataSet)
                    .flatMap(calibration -> calibration.largestError(fact))
                    .map(e -> 1 - e);
        }
    };

    private final String label;

    Share(String label) {
        this.label = label;
    }

    /** What was reached; empty where it was not measured. */
    abstract Optional<Double> of(Report report, String dataSet, MeasuredFact fact);

    static Share labelled(String label) {
        for (Share share : values()) {
            if (share.label.equals(label)) {
                return share;
            }
        }
        throw new IllegalArgumentException("no floor is about \"" + label + "\"");
    }

    @Override
    public String toString() {
        return label;
    }
}
