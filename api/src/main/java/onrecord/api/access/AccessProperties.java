package onrecord.api.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What strangers may do.
 *
 * @param keys whether only those with an API key may ask
 * @param introspection whether those without a key of scope ADMIN may ask for the schema
 */
@ConfigurationProperties("onrecord.access")
record AccessProperties(
        @DefaultValue("false") boolean keys,
        @DefaultValue("true") boolean introspection) {}
