package onrecord.api.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one caller may ask for in a while, in points: a request has as many as its {@code requestedQueryCost}, but
 * at least one, and gets back those that it turns out not to need.
 *
 * @param points how many a caller can have at once; 0 where nobody is held back
 * @param restored how many come back in a second
 */
@ConfigurationProperties("onrecord.rate")
record RateProperties(
        @DefaultValue("0") long points,
        @DefaultValue("1000") long restored) {

    RateProperties {
        if (points < 0 || restored < 1) {
            throw new IllegalArgumentException("onrecord.rate: points must be 0 or more, restored 1 or more");
        }
    }
}
