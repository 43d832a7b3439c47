package onrecord.api.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.schema.vocabulary.KeyScope;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param id of the key, or the address where there is none: what is counted for one caller is counted under it
 * @param scope what the key is good for; null without a key
 */
public record Caller(String id, @Nullable KeyScope scope) {

    /** The name of the request attribute that holds the caller. */
    public static final String ATTRIBUTE = Caller.class.getName();

    private static final String KEY = "key ";

    /** One without a key. */
    public static Caller at(String address) {
        return new Caller("address " + network(address), null);
    }

    /** One with a key. */
    static Caller with(ApiKeys.Known key) {
        return new Caller(KEY + key.id(), key.scope());
    }

    /** The id of the key; null for one without a key. */
    @Nullable
    String key() {
        return scope == null ? null : id.substring(KEY.length());
    }

    public boolean isAdmin() {
        return may(KeyScope.ADMIN);
    }

    /** Whether the key is good for it; without a key it is for nothing. */
    boolean may(KeyScope wanted) {
        return scope != null && scope.compareTo(wanted) >= 0;
    }

    /** Whoever has an IPv6 address has the 2^64 around it too. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            InetAddress known = InetAddress.getByName("[" + address.split("%", 2)[0] + "]"); // else it looks up names
            byte[] bytes = known.getAddress();
            return bytes.length == 4 ? known.getHostAddress() : network(ByteBuffer.wrap(bytes));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    private static String network(ByteBuffer address) {
        return IntStream.range(0, 4)
                .mapToObj(group -> Integer.toHexString(address.getShort(2 * group) & 0xFFFF))
                .collect(Collectors.joining(":"));
    }
}
