package onrecord.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;

class ClientGoneTests {

    private static final String QUERY = "{\"query\":\"query Gone { people { totalCount } }\"}";

    private static void ask(Socket line) throws Exception {
        line.getOutputStream()
                .write(("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                                + QUERY.length() + "\r\n\r\n" + QUERY)
                        .getBytes(StandardCharsets.US_ASCII));
    }

    /** Statements that wait for a lock end when nobody waits for them, long before their time is over. */
    @Test
    void theWorkForAClientThatHungUpEnds() throws Exception {
        String store = TestStore.POSTGRESQL.create();
        Api api = Api.start(store, "--onrecord.limit.time=60s", "--onrecord.connections=3");
        try (var running = api.context();
                Connection lock = TestStore.connect(store);
                Socket patient = new Socket("127.0.0.1", api.uri("/").getPort())) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table agent in access exclusive mode");
            ask(patient);
            try (Socket line = new Socket("127.0.0.1", api.uri("/").getPort())) {
                ask(line);
                await().until(() -> waiting(store) == 2);
            }
            await().atMost(Duration.ofSeconds(10)).until(() -> waiting(store) == 1);
            assertThat(api.send(HttpRequest.newBuilder(api.uri("/actuator/prometheus"))
                                    .build())
                            .body())
                    .contains("onrecord_refused_total{reason=\"CLIENT_GONE\"} 1.0");
            Thread.sleep(600); // more than one look at the one who still waits
            lock.rollback();
            byte[] answer = new byte[15];
            patient.getInputStream().readNBytes(answer, 0, answer.length);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200 \r\n");
            ask(patient);
            await().until(() -> patient.getInputStream().available() > 200);
        }
    }

    private static int waiting(String store) throws Exception {
        try (Connection connection = TestStore.connect(store);
                var result = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                                + " where not granted and d.datname = current_database()")) {
            result.next();
            return result.getInt(1);
        }
    }
}
