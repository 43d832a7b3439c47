package onrecord.benchmark.floor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers the benchmark's queries with JSON that PostgreSQL made, over the HTTP stack of the API. */
@SpringBootApplication
@RestController
class FloorApplication {

    /** @param query nested or small */
    record Question(String query, Variables variables) {}

    /** @param after the name before the page */
    record Variables(@Nullable String after, @Nullable Long id) {}

    private final JdbcTemplate store;
    private final String nested = resource("floor-nested.sql");
    private final String small = resource("floor-small.sql");

    FloorApplication(JdbcTemplate store) {
        this.store = store;
    }

    public static void main(String... arguments) {
        SpringApplication.run(FloorApplication.class, arguments);
    }

    @PostMapping(path = "/graphql", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] answer(@RequestBody Question question) {
        Variables variables = question.variables();
        String json = question.query().equals("nested")
                ? store.queryForObject(nested, String.class, variables.after() == null ? "" : variables.after())
                : store.queryForObject(small, String.class, variables.id());
        return Objects.requireNonNull(json).getBytes(StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (var stream = FloorApplication.class.getResourceAsStream("/queries/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
