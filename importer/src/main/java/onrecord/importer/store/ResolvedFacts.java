package onrecord.importer.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import onrecord.schema.Hash;
import onrecord.schema.Store;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which facts have been resolved, and who may write while they are. Every method takes part in the caller's transaction. */
@Component
public class ResolvedFacts {

    private final JdbcTemplate jdbc;
    private final boolean shared;

    ResolvedFacts(JdbcTemplate jdbc, @Value("${onrecord.store}") String url) {
        this.jdbc = jdbc;
        shared = !Store.isH2(url);
    }

    /** Waits until nobody resolves, and keeps everybody from it until the transaction ends. */
    public void keepUnresolved() {
        // An H2 store has one importer, which does one thing at a time; nor does H2 know this lock.
        if (shared) {
            jdbc.queryForList("select id from resolution for share");
        }
    }

    /** Waits until nobody writes facts or resolves them, and keeps everybody from it until the transaction ends. */
    public void lock() {
        jdbc.queryForList("select id from resolution for update");
    }

    /** Whether the facts, or the program, are others than those last resolved. */
    public boolean areOutdated(String version) {
        return !fingerprint(version).equals(jdbc.queryForObject("select fingerprint from resolution", String.class));
    }

    public void setResolved(String version) {
        jdbc.update("update resolution set fingerprint = ?", fingerprint(version));
    }

    private String fingerprint(String version) {
        MessageDigest digest = Hash.begin();
        digest.update(version.getBytes(StandardCharsets.UTF_8));
        jdbc.query("select id, content_hash, extractor_version from article order by id", row -> {
            String article = row.getLong(1) + " " + row.getString(2) + " " + row.getString(3) + "\n";
            digest.update(article.getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
