package onrecord.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where importer and api find the store when nothing else is said: one file that both have open at the same time. */
public final class Store {

    /**
     * The first process to open the file serves it to the other on the local address. Every commit is on disk before it
     * returns (WRITE_DELAY). H2 refuses DB_CLOSE_ON_EXIT=FALSE beside AUTO_SERVER, so it closes the file in a shutdown
     * hook of its own.
     */
    public static final String DEFAULT_URL = "jdbc:h2:file:./data/onrecord;AUTO_SERVER=TRUE;WRITE_DELAY=0";

    /** The user of an H2 store; a PostgreSQL URL carries its own ({@code ?user=…&password=…}). */
    public static final String H2_USER = "sa";

    /** The password of an H2 store. */
    public static final String H2_PASSWORD = "";

    private Store() {}

    public static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    /** Whether this is an H2 database in a file that this process opens itself. */
    public static boolean isH2File(String url) {
        return isH2(url) && !url.matches("jdbc:h2:(mem|tcp|ssl):.*");
    }

    /** The file of an H2 store, without the ending that H2 gives it. */
    public static String h2File(String url) {
        String path = url.substring("jdbc:h2:".length()).replaceFirst(";.*", "");
        path = path.startsWith("file:") ? path.substring("file:".length()) : path;
        return path.startsWith("~") ? System.getProperty("user.home") + path.substring(1) : path;
    }

    /** Whether this is a store that Onrecord can use. */
    public static boolean isSupported(String url) {
        return isH2(url) || url.startsWith("jdbc:postgresql:");
    }

    /** The URL as given; that of an H2 file with the settings of {@link #DEFAULT_URL} that it leaves open. */
    public static String url(String given) {
        if (!isH2File(given)) {
            return given;
        }
        StringBuilder url = new StringBuilder(given);
        for (String setting :
                DEFAULT_URL.substring(DEFAULT_URL.indexOf(';') + 1).split(";")) {
            String name = ";" + setting.substring(0, setting.indexOf('=') + 1);
            if (!given.toUpperCase(Locale.ROOT).contains(name)) {
                url.append(';').append(setting);
            }
        }
        return url.toString();
    }

    /**
     * What a connection to an H2 file says first: how many bytes the cache of pages may take. The cache is memory of the
     * process that has the file open, so only its own connections decide; a URL with CACHE_SIZE has decided before.
     */
    public static @Nullable String h2Cache(String url, long bytes) {
        if (!isH2File(url) || url.toUpperCase(Locale.ROOT).contains(";CACHE_SIZE=")) {
            return null;
        }
        return """
                SET CACHE_SIZE (
                  SELECT CASE WHEN server IS NULL THEN %d ELSE (
                    SELECT CAST(setting_value AS int) * 1024
                    FROM information_schema.settings WHERE setting_name = 'info.CACHE_MAX_SIZE') END
                  FROM information_schema.sessions WHERE session_id = SESSION_ID())
                """.formatted(bytes / 1024);
    }

    /** Where Flyway finds the migrations of every store and those of this kind of database. */
    public static String[] migrations(String url) {
        return new String[] {"classpath:db/migration", "classpath:db/vendor/" + (isH2(url) ? "h2" : "postgresql")};
    }

    /** The URL without its settings, as a password may be among them; "…" where there are any. */
    public static String shown(String url) {
        return url.replaceFirst("(?s)([?;]).*", "$1…");
    }

    /** Keeps H2 from serving the file to other machines; to be called before H2's first class loads. */
    public static void serveLocally() {
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", "127.0.0.1");
        }
    }
}
