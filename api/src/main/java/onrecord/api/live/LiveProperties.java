package onrecord.api.live;

import java.time.Duration;
import onrecord.api.access.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How subscriptions are served.
 *
 * @param interval how often the store is asked whether anything became known, while anybody listens
 * @param subscriptions how many there may be at a time
 * @param perClient how many of them one client without a key may have, and how many WebSockets
 * @param perKey the same for all who come with one key, as the visitors of a site may
 * @param connections how many WebSockets there may be at a time
 * @param heartbeat after what time of silence a listener is sent a sign of life
 * @param patience how long a WebSocket may be open without a connection_init
 */
@ConfigurationProperties("onrecord.live")
record LiveProperties(
        @DefaultValue("1s") Duration interval,
        @DefaultValue("500") int subscriptions,
        @DefaultValue("20") int perClient,
        @DefaultValue("100") int perKey,
        @DefaultValue("200") int connections,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("10s") Duration patience) {

    /** How many subscriptions, or WebSockets, whoever this is may have; a {@link Caller}, where it is known. */
    int most(@Nullable Object caller) {
        return caller instanceof Caller known && known.scope() != null ? perKey : perClient;
    }
}
