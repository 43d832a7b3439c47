package onrecord.api.trusted;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Documents known beforehand.
 *
 * @param folder where they are: {@code .graphql} files, and manifests in JSON as clients' builds write them
 * @param only whether nobody but those with a key of scope ADMIN may send another one
 */
@ConfigurationProperties("onrecord.trusted")
record TrustedProperties(
        @Nullable Path folder, @DefaultValue("false") boolean only) {}
