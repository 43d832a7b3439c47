package onrecord.api.access;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import javax.sql.DataSource;
import onrecord.api.TestStore;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Keys as operators make them. */
public final class Keys {

    private Keys() {}

    /** A new key, as the command prints it. */
    public static String create(String store, String... options) {
        StringWriter out = new StringWriter();
        String[] arguments = new String[options.length + 1];
        arguments[0] = "create";
        System.arraycopy(options, 0, arguments, 1, options.length);
        if (run(out, store, arguments) != 0) {
            throw new IllegalStateException(out.toString());
        }
        return out.toString().strip();
    }

    /** The exit code of the command. */
    public static int run(StringWriter out, String store, String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--onrecord.store=" + store))
                .toArray(String[]::new);
        return KeysCommand.run(new PrintWriter(out), all);
    }

    /** One who has just come to the store. */
    static Doorkeeper doorkeeper(String store) {
        return new Doorkeeper(new ApiKeys(source(store)), new AccessProperties(true, true));
    }

    private static DataSource source(String store) {
        return new AbstractDataSource() {
            @Override
            public java.sql.Connection getConnection() throws java.sql.SQLException {
                return TestStore.connect(store);
            }

            @Override
            public java.sql.Connection getConnection(String user, String password) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
