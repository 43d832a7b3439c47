package onrecord.importer.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;

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
        Properties build = new Properties();
        try (InputStream file = ExtractorVersion.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (file != null) {
                build.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = build.getProperty("build.version", "development");
        String time = build.getProperty("build.time");
        boolean snapshot = version.endsWith("-SNAPSHOT") && time != null;
        return new ExtractorVersion(
                version + (snapshot ? "." + MINUTE.format(Instant.parse(time)) : "") + "+" + engine);
    }
}
