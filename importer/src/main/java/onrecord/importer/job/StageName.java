package onrecord.importer.job;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which stage of the walk a thread is or was in. */
final class StageName {

    private static final String ROOMS = "onrecord.importer.";

    /** Rooms that other stages pass through. */
    private static final List<String> PASSED = List.of("text", "pipeline", "job");

    private StageName() {}

    /** "stage statement"; null where the stack names none. */
    static @Nullable String of(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith(ROOMS) && name.indexOf('.', ROOMS.length()) > 0)
                .map(name -> name.substring(ROOMS.length(), name.indexOf('.', ROOMS.length())))
                .filter(room -> !PASSED.contains(room))
                .findFirst()
                .map(room -> "stage " + room)
                .orElse(null);
    }
}
