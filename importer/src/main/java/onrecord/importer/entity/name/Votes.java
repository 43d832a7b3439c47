package onrecord.importer.entity.name;

import java.util.Arrays;

/** How much speaks for each kind that a name may be of. */
final class Votes {

    private static final NameKind[] KINDS = NameKind.values();

    /** Not a number for a kind of which nothing speaks: even one that something speaks against is likelier. */
    private final double[] weights = new double[KINDS.length];

    Votes() {
        Arrays.fill(weights, Double.NaN);
    }

    void add(NameKind kind, double weight) {
        double before = weights[kind.ordinal()];
        weights[kind.ordinal()] = Double.isNaN(before) ? weight : before + weight;
    }

    /** The kind of which most speaks; its own where others are alike. */
    NameKind best(NameKind own) {
        NameKind best = own;
        double most = Double.isNaN(weights[own.ordinal()]) ? 0 : weights[own.ordinal()];
        for (NameKind kind : KINDS) {
            if (weights[kind.ordinal()] > most + 1e-9) {
                best = kind;
                most = weights[kind.ordinal()];
            }
        }
        return best;
    }
}
