package onrecord.api.trusted;

import java.util.Locale;
import onrecord.schema.Hash;

/** The identifier that every client can work out for itself. */
final class Sha256 {

    private static final String PREFIX = "sha256:";

    private Sha256() {}

    /** Of a document, in hexadecimal. */
    static String of(String document) {
        return Hash.hex(document);
    }

    /** An identifier as it is kept: without the prefix that GraphQL over HTTP gives it. */
    static String bare(String id) {
        return id.startsWith(PREFIX) ? id.substring(PREFIX.length()).toLowerCase(Locale.ROOT) : id;
    }
}
