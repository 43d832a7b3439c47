package onrecord.api.access;

import java.util.Optional;
import onrecord.schema.vocabulary.KeyScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets in whoever may come in, over whichever way they come. */
@Component
@EnableConfigurationProperties(AccessProperties.class)
public class Doorkeeper {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);
    private static final String BEARER = "Bearer ";

    private final ApiKeys keys;
    private final boolean demanded;

    Doorkeeper(ApiKeys keys, AccessProperties properties) {
        this.keys = keys;
        this.demanded = properties.keys();
    }

    /** Whether nobody comes in without a key. */
    public boolean isKeyDemanded() {
        return demanded;
    }

    /**
     * @param authorization what the caller brings: the header Authorization, or what stands for it
     * @param address where the caller is
     * @param wanted what the caller wants to do
     */
    public Admission admit(@Nullable String authorization, String address, KeyScope wanted) {
        if (authorization == null) {
            return demanded || wanted != KeyScope.READ
                    ? new Admission.Denied(Admission.Reason.NO_KEY)
                    : new Admission.Granted(Caller.at(address));
        }
        Optional<Caller> caller = key(authorization).flatMap(keys::find).map(Caller::with);
        if (caller.isEmpty()) {
            return new Admission.Denied(Admission.Reason.UNKNOWN_KEY);
        }
        return caller.get().may(wanted)
                ? new Admission.Granted(caller.get())
                : new Admission.Denied(Admission.Reason.NOT_ENOUGH);
    }

    /** Whether one who was let in may stay: a key may have been revoked since. */
    public boolean mayStay(Caller caller) {
        String key = caller.key();
        return key == null || keys.has(key);
    }

    private static Optional<String> key(String authorization) {
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    @EventListener(ApplicationReadyEvent.class)
    void warnWhereNobodyCanComeIn() {
        if (demanded && keys.isEmpty()) {
            LOG.warn("Keys are demanded and there is none. Make one with: keys create --name frontend");
        }
    }
}
