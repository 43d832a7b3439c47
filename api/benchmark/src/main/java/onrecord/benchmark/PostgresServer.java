package onrecord.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A PostgreSQL of this process's own, as Maven brings it; its data stays for the next run. */
record PostgresServer(EmbeddedPostgres server, Path folder) implements AutoCloseable {

    static PostgresServer start(Path folder) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setServerConfig("shared_buffers", "2GB")
                .setServerConfig("max_connections", "200")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        return new PostgresServer(server, folder);
    }

    /** A database with this data, made when first asked for. */
    String url(Data data) throws SQLException, IOException {
        String name = "statements" + data.statements();
        String url = server.getJdbcUrl("postgres", name);
        Path done = folder.resolve(name + ".done");
        if (!Files.exists(done)) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists " + name);
                statement.execute("create database " + name);
            }
            data.fill(url);
            Files.createFile(done);
        }
        return url;
    }

    /** A database with this data, for those who write to it: another one each time. */
    String copy(Data data) throws SQLException, IOException {
        url(data);
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists written");
            statement.execute("create database written template statements" + data.statements());
        }
        return server.getJdbcUrl("postgres", "written");
    }

    /** As clients that know no JDBC want it. */
    String plainUrl(Data data) {
        return "postgres://postgres@127.0.0.1:" + server.getPort() + "/statements" + data.statements();
    }

    /** The process that all others of the server are children of. */
    long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
