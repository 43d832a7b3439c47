package onrecord.api.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How subscriptions are served.
 *
 * @param interval how often the store is asked whether anything became known, while anybody listens
 * @param subscriptions how many there may be at a time
 * @param perClient how many of them one client may have, and how many WebSockets
 * @param connections how many WebSockets there may be at a time
 * @param heartbeat after what time of silence a listener is sent a sign of life
 * @param patience how long a WebSocket may be open without a connection_init
 */
@ConfigurationProperties("onrecord.live")
public record LiveProperties(
        @DefaultValue("1s") Duration interval,
        @DefaultValue("500") int subscriptions,
        @DefaultValue("20") int perClient,
        @DefaultValue("200") int connections,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("10s") Duration patience) {}
