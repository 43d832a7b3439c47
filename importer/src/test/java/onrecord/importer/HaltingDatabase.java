package onrecord.importer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A database connection that ends the JVM as kill -9 does, at the moment that the system property "halt" names: when a
 * certain statement is prepared for the nth time, before or after the commit that follows it; or that loses this commit,
 * as when the database goes away.
 */
final class HaltingDatabase {

    private static final Point POINT = Point.of(System.getProperty("halt", "never|never|1"));

    private static int seen;

    /** When to halt, as in "at|insert into statement |2". */
    private record Point(String when, String statement, int times) {

        static Point of(String text) {
            String[] parts = text.split("\\|");
            return new Point(parts[0], parts[1], Integer.parseInt(parts[2]));
        }
    }

    private HaltingDatabase() {}

    static DataSource around(DataSource database) {
        return (DataSource) Proxy.newProxyInstance(
                HaltingDatabase.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    Object result = call(() -> method.invoke(database, args));
                    return result instanceof Connection connection ? around(connection) : result;
                });
    }

    private static Connection around(Connection connection) {
        boolean[] reached = new boolean[1];
        return (Connection) Proxy.newProxyInstance(
                HaltingDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("prepareStatement") && isReached((String) args[0])) {
                        haltIf("at", true);
                        reached[0] = true;
                    }
                    boolean commit = method.getName().equals("commit");
                    haltIf("before commit", commit && reached[0]);
                    if (commit && reached[0] && POINT.when().equals("lose")) {
                        reached[0] = false;
                        connection.rollback();
                        throw new SQLException("the database went away", "08006");
                    }
                    Object result = call(() -> method.invoke(connection, args));
                    haltIf("after commit", commit && reached[0]);
                    return result;
                });
    }

    private static boolean isReached(String sql) {
        return sql.startsWith(POINT.statement()) && ++seen == POINT.times();
    }

    private static void haltIf(String when, boolean reached) {
        if (reached && POINT.when().equals(when)) {
            Runtime.getRuntime().halt(9);
        }
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
