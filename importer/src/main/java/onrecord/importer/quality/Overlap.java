package onrecord.importer.quality;

import onrecord.importer.text.Span;

/** How far two spans agree. */
final class Overlap {

    private Overlap() {}

    static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    /** Intersection over union. */
    static double ofUnion(Span a, Span b) {
        int common = common(a, b);
        return common / (double) Math.max(1, a.length() + b.length() - common);
    }

    /** Whether the second holds at least half of the first. */
    static boolean half(Span of, Span in) {
        return common(of, in) * 2 >= of.length();
    }

    /** Whether they share at least half of the shorter one. */
    static boolean halfOfShorter(Span a, Span b) {
        int common = common(a, b);
        return common > 0 && common * 2 >= Math.min(a.length(), b.length());
    }
}
