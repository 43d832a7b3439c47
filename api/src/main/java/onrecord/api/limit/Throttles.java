package onrecord.api.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import onrecord.api.access.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What each caller has left, over whichever way they ask. */
@Component
@EnableConfigurationProperties(RateProperties.class)
public class Throttles {

    /** More callers than anybody serves; fewer than would fill the memory. */
    private static final int MOST_CALLERS = 100_000;

    private final RateProperties rate;
    private final Cache<String, Throttle> throttles;

    Throttles(RateProperties rate) {
        this.rate = rate;
        this.throttles = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(Duration.ofSeconds(2 * rate.points() / rate.restored() + 1)) // it is full then
                .build();
    }

    /**
     * Empty where nobody is held back.
     *
     * @param caller a {@link Caller}, where it is known
     */
    public Optional<Throttle> of(@Nullable Object caller) {
        if (rate.points() == 0) {
            return Optional.empty();
        }
        String id = caller instanceof Caller known ? known.id() : "unknown";
        return Optional.of(throttles.get(id, this::full));
    }

    private Throttle full(String caller) {
        Bucket bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.points()).refillGreedy(rate.restored(), Duration.ofSeconds(1)))
                .build();
        return new Throttle(bucket, rate);
    }
}
