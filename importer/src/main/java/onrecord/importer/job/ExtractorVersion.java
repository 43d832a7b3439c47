package onrecord.importer.job;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;

/**
 * What reads the articles: with another version, an article may tell something else.
 *
 * @param text this program's version, with its build time while it is under development, and the language engine
 */
record ExtractorVersion(String text) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyyMMddHHmm").withZone(ZoneOffset.UTC);

    static ExtractorVersion of(@Nullable BuildProperties build, String engine) {
        if (build == null || build.getVersion() == null) {
            return new ExtractorVersion("development+" + engine);
        }
        String version = build.getVersion();
        boolean snapshot = version.endsWith("-SNAPSHOT") && build.getTime() != null;
        return new ExtractorVersion(version + (snapshot ? "." + MINUTE.format(build.getTime()) : "") + "+" + engine);
    }
}
