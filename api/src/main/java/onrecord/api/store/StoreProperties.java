package onrecord.api.store;

import java.time.Duration;
import onrecord.schema.Store;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is.
 *
 * @param store a JDBC URL of H2 or PostgreSQL; an H2 file is opened so that the importer can have it open too
 * @param connections how many requests the store answers at the same time
 * @param patience how long a request waits for one of them
 */
@ConfigurationProperties("onrecord")
public record StoreProperties(
        @DefaultValue(Store.DEFAULT_URL) String store,
        @DefaultValue("10") int connections,
        @DefaultValue("5s") Duration patience) {

    public StoreProperties {
        store = Store.url(store);
    }
}
