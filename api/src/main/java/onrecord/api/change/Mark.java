package onrecord.api.change;

import java.util.Map;
import java.util.Optional;

/**
 * Where the log stood after a commit, as whoever follows it keeps it.
 *
 * @param name random: a store that was restored from a backup and went on has other names at the same positions
 */
public record Mark(long position, String name) {

    private static final String POSITION = "position";
    private static final String NAME = "mark";

    /** Whether who has read up to here has read what there was at the other mark of the same log. */
    public boolean isAtLeast(Mark other) {
        return equals(other) || position > other.position;
    }

    public Map<String, String> written() {
        return Map.of(POSITION, String.valueOf(position), NAME, name);
    }

    /** What was written; empty where nothing or something else was. */
    public static Optional<Mark> read(Map<String, String> written) {
        String position = written.getOrDefault(POSITION, "");
        String name = written.get(NAME);
        return name != null && position.matches("\\d{1,18}")
                ? Optional.of(new Mark(Long.parseLong(position), name))
                : Optional.empty();
    }
}
