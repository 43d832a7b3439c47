package onrecord.importer.date.expression;

import org.jspecify.annotations.Nullable;

/** An expression, and the index behind its last word. */
public record Parsed(Expression expression, int end) {

    /** Whichever reaches further; the first where neither does. */
    public static @Nullable Parsed longer(@Nullable Parsed one, @Nullable Parsed other) {
        return one == null || (other != null && other.end > one.end) ? other : one;
    }
}
