package onrecord.importer.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** This program as the build wrote it down; without that, it is under development. */
public record Build(String version, @Nullable Instant time) {

    public static Build current() {
        Properties build = new Properties();
        try (InputStream file = Build.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (file != null) {
                build.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String time = build.getProperty("build.time");
        return new Build(build.getProperty("build.version", "development"), time == null ? null : Instant.parse(time));
    }
}
