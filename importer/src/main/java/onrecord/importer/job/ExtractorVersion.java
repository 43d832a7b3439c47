package onrecord.importer.job;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * What reads the articles: with another version, an article may tell something else.
 *
 * @param text this program's version, with its build time while it is under development, and the language engine
 */
public record ExtractorVersion(String text) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyyMMddHHmm").withZone(ZoneOffset.UTC);

    /** Of this program, as the build wrote it down, with this language engine. */
    public static ExtractorVersion current(String engine) {
        Build build = Build.current();
        Instant time = build.version().endsWith("-SNAPSHOT") ? build.time() : null;
        return new ExtractorVersion(build.version() + (time == null ? "" : "." + MINUTE.format(time)) + "+" + engine);
    }
}
