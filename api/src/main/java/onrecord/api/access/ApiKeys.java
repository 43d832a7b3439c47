package onrecord.api.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import onrecord.schema.table.ApiKeyRow;
import onrecord.schema.vocabulary.KeyScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The valid keys, read from the store when somebody brings one, but not more often than every few seconds: so a revoked
 * key works for that long at most, and wrong keys cost the store nothing however many they are.
 */
@Component
class ApiKeys {

    private static final Logger LOG = LoggerFactory.getLogger(ApiKeys.class);
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** A key without its text. */
    record Known(String id, String hash, KeyScope scope) {}

    private record Snapshot(Map<String, Known> keys, long readAt) {}

    private final DataSource store;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Snapshot snapshot = new Snapshot(Map.of(), System.nanoTime() - FRESH.toNanos());

    ApiKeys(DataSource store) {
        this.store = store;
    }

    /** The key of this text, where it is valid. */
    Optional<Known> find(String text) {
        return KeyText.parse(text)
                .flatMap(key -> Optional.ofNullable(keys().get(key.id())).filter(known -> key.fits(known.hash())));
    }

    /** Whether the key of this id is still valid. */
    boolean has(String id) {
        return keys().containsKey(id);
    }

    boolean isEmpty() {
        return keys().isEmpty();
    }

    private Map<String, Known> keys() {
        if (System.nanoTime() - snapshot.readAt >= FRESH.toNanos()) {
            refresh();
        }
        return snapshot.keys;
    }

    /** Whoever comes while another reads waits: a key just made is valid for all. */
    private void refresh() {
        reading.lock();
        try {
            if (System.nanoTime() - snapshot.readAt >= FRESH.toNanos()) {
                snapshot = new Snapshot(read(), System.nanoTime());
            }
        } finally {
            reading.unlock();
        }
    }

    /** What was known before stays valid while the store does not answer. */
    private Map<String, Known> read() {
        try (Connection connection = store.getConnection()) {
            return new KeyTable(connection)
                    .all().stream()
                            .filter(row -> row.revokedAt() == null)
                            .collect(Collectors.toUnmodifiableMap(ApiKeyRow::id, ApiKeys::known));
        } catch (SQLException failure) {
            LOG.warn("The API keys could not be read: {}", failure.getMessage());
            return snapshot.keys;
        }
    }

    private static Known known(ApiKeyRow row) {
        return new Known(row.id(), row.hash(), row.scope());
    }
}
