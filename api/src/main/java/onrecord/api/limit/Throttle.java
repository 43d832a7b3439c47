package onrecord.api.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import onrecord.api.graphql.Refusal;

/** What one caller has left. */
public final class Throttle {

    /** What a request costs before it is looked at. */
    static final long REQUEST = 1;

    /** The key of a request's context that is there when all of its points were taken. */
    static final String TAKEN = Throttle.class.getName() + ".taken";

    private final Bucket bucket;
    private final RateProperties rate;

    Throttle(Bucket bucket, RateProperties rate) {
        this.bucket = bucket;
        this.rate = rate;
    }

    /** Takes what a request is estimated to cost. */
    public void take(long points) {
        if (points <= 0) {
            return;
        }
        if (points > rate.points()) {
            throw Refusal.limit("rate", "a caller has " + rate.points() + " points at most, this takes " + points);
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(points);
        if (!probe.isConsumed()) {
            throw Refusal.throttled(probe.getNanosToWaitForRefill() / 1_000_000_000 + 1);
        }
    }

    /** Gives back what a request turned out not to need. */
    public void giveBack(long taken, long used) {
        long rest = taken - Math.max(REQUEST, used);
        if (rest > 0) {
            bucket.addTokens(rest);
        }
    }

    /** Takes what was read for one who listens, whether or not it is there. */
    public void use(long points) {
        if (points > 0) {
            bucket.consumeIgnoringRateLimits(points);
        }
    }

    /** How long one who listens has to wait: until half of all points are there, as the rest is for requests. */
    public Duration pause() {
        long missing = rate.points() / 2 - bucket.getAvailableTokens();
        return Duration.ofMillis(Math.max(0, missing * 1000 / rate.restored()));
    }

    /** In the words of those who had it first. */
    Map<String, Object> status() {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("maximumAvailable", rate.points());
        status.put("currentlyAvailable", bucket.getAvailableTokens());
        status.put("restoreRate", rate.restored());
        return status;
    }
}
