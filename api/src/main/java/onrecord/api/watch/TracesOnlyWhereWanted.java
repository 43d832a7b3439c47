package onrecord.api.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out tracing, and the observations that feed it, unless there is somewhere to send traces to: they cost each
 * start and each request much, and what is counted here is counted without them.
 */
class TracesOnlyWhereWanted implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";
    private static final List<String> TRACING = List.of(
            "org.springframework.boot.micrometer.tracing.",
            "org.springframework.boot.micrometer.observation.",
            "org.springframework.boot.opentelemetry.");

    private boolean wanted;

    @Override
    public void setEnvironment(Environment environment) {
        String endpoint = environment.getProperty(ENDPOINT);
        wanted = endpoint != null && endpoint.contains("://");
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean[] match = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            String name = classes[i];
            match[i] = wanted || name == null || TRACING.stream().noneMatch(name::startsWith);
        }
        return match;
    }
}
