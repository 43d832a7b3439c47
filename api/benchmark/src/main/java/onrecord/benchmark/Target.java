package onrecord.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A server to measure, running.
 *
 * @param storePid the process of its store, if that is another one
 */
record Target(String name, Process process, int port, long storePid, Language language) implements AutoCloseable {

    /** The queries in a server's own words. */
    record Language(String nested, String small) {

        static Language of(String name) {
            return name.equals("floor")
                    ? new Language("nested", "small")
                    : new Language(resource(name + "-nested.graphql"), resource(name + "-small.graphql"));
        }

        private static String resource(String name) {
            try (var stream = Target.class.getResourceAsStream("/queries/" + name)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    static Target start(String name, int port, long storePid, Language language, Path log, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        log.resolve(name.replaceAll("\\W+", "-") + ".log").toFile());
        builder.environment().put("NODE_ENV", "production");
        builder.environment().put("GRAPHILE_ENV", "production");
        builder.directory(new File(System.getProperty("user.dir")));
        Target target = new Target(name, builder.start(), port, storePid, language);
        target.await();
        return target;
    }

    private void await() throws InterruptedException {
        for (int i = 0; i < 3000; i++) {
            try (Client client = new Client(port)) {
                client.ask(Client.request("{\"query\":\"{__typename}\",\"variables\":{}}"));
                return;
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(name + " ended with " + process.exitValue());
                }
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException(name + " does not answer");
    }

    /** The nested query for every page of people there is, at most so many. */
    List<byte[]> nested(int pages) throws IOException {
        List<byte[]> requests = new ArrayList<>();
        String after = null;
        try (Client client = new Client(port)) {
            for (int i = 0; i < pages; i++) {
                byte[] request = request(language.nested(), "after", after == null ? null : JSON.valueToTree(after));
                JsonNode info = people(client, request).path("pageInfo");
                requests.add(request);
                if (!info.path("hasNextPage").asBoolean()) {
                    break;
                }
                after = info.path("endCursor").asString();
            }
        }
        return requests;
    }

    /** The small query for each person of some pages. */
    List<byte[]> small(List<byte[]> pages) throws IOException {
        List<byte[]> requests = new ArrayList<>();
        try (Client client = new Client(port)) {
            for (byte[] page : pages) {
                for (JsonNode person : people(client, page).path("nodes")) {
                    JsonNode id = language.nested().equals("nested")
                            ? JSON.valueToTree(person.path("id").asLong())
                            : person.path(person.has("rowId") ? "rowId" : "id");
                    requests.add(request(language.small(), "id", id));
                }
            }
        }
        return requests;
    }

    private JsonNode people(Client client, byte[] request) throws IOException {
        Client.Answer answer = client.ask(request);
        JsonNode json = JSON.readTree(answer.body());
        if (answer.status() != 200 || json.has("errors")) {
            throw new IllegalStateException(name + ": " + answer.status() + " " + answer.text());
        }
        return json.path("data").path("people");
    }

    private static byte[] request(String query, String variable, @Nullable JsonNode value) {
        ObjectNode body = JSON.createObjectNode().put("query", query);
        body.putObject("variables").set(variable, value);
        return Client.request(JSON.writeValueAsString(body));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }
}
