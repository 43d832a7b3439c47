package onrecord.importer.resolve.name;

/** How far two printed names can be names of one; from worst to best. */
public enum Likeness {
    /** They name two. */
    DIFFERENT,
    /** They may name one, if something beside the names says so. */
    POSSIBLE,
    /** They name one, unless something speaks against it. */
    LIKELY,
    /** The same name. */
    SAME;

    public boolean isAtLeast(Likeness other) {
        return compareTo(other) >= 0;
    }
}
