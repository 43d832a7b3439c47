package onrecord.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import onrecord.api.TestStore;
import onrecord.api.access.Keys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** Where keys are demanded, what is open stays open as long as its key is valid. */
class KeyTests {

    private static final String LISTEN = "subscription { statementAdded { statement { text } } }";

    private static News news;

    @BeforeAll
    static void start() {
        news = News.of(
                TestStore.H2,
                "--onrecord.access.keys=true",
                "--onrecord.live.heartbeat=200ms",
                "--onrecord.live.per-client=5",
                "--onrecord.live.per-key=7");
    }

    @AfterAll
    static void stop() {
        news.api().context().close();
    }

    private static String key() {
        return Keys.create(news.api().store(), "--name=listener");
    }

    private static void revoke(String key) {
        assertThat(Keys.run(new StringWriter(), news.api().store(), "revoke", key.substring(4, 20)))
                .isZero();
    }

    /** Keys are read again after some seconds. */
    private static Socket socket(String key) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            Socket socket = Socket.to(news.api());
            socket.send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer " + key + "\"}}");
            if (socket.next().path("type").asString("").equals("connection_ack")) {
                return socket;
            }
            socket.close();
            Thread.sleep(100);
        }
        throw new AssertionError("the key is not known");
    }

    @Test
    void whatIsOpenEndsWhenItsKeyIsRevoked() throws Exception {
        String key = key();
        String other = key();
        try (Socket socket = socket(key);
                Socket stays = socket(other);
                EventStream stream = EventStream.of(news.api(), LISTEN, "Authorization", "Bearer " + key)) {
            socket.subscribe("a", LISTEN);
            stays.subscribe("b", LISTEN);
            assertThat(stream.line()).as("a heartbeat").isEqualTo(":");
            revoke(key);
            JsonNode told = stream.next();
            assertThat(told.at("/errors/0/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
            assertThat(told.at("/errors/0/path").isArray()).isTrue();
            assertThat(stream.line()).isEqualTo("event:complete");
            assertThat(socket.next().asInt()).isEqualTo(4403);
            news.note("STATEMENT", 43);
            assertThat(stays.next().path("id").asString()).isEqualTo("b");
        }
    }

    /** A site's visitors may all come with its key. */
    @Test
    void aKeyMayListenMoreOftenThanAnAddress() throws Exception {
        try (Socket socket = socket(key())) {
            for (int i = 0; i < 7; i++) {
                socket.subscribe("s" + i, LISTEN);
            }
            socket.subscribe("more", LISTEN);
            JsonNode oneTooMany = socket.next();
            assertThat(oneTooMany.path("id").asString()).isEqualTo("more");
            assertThat(oneTooMany.at("/payload/0/extensions/limit").asString()).isEqualTo("subscriptions");
        }
    }

    /** Browsers bring it with connection_init only, all of a site's visitors behind one address too. */
    @Test
    void aKeyMayOpenMoreWebSocketsThanAnAddress() throws Exception {
        String key = key();
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 7; i++) {
                sockets.add(socket(key));
            }
            Socket oneTooMany = Socket.to(news.api());
            sockets.add(oneTooMany);
            oneTooMany.send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer " + key + "\"}}");
            assertThat(oneTooMany.next().asInt()).isEqualTo(1013);
            sockets.add(socket(key()));
        } finally {
            sockets.forEach(Socket::close);
        }
        try (Socket again = socket(key)) {
            again.subscribe("a", "{ people { totalCount } }");
            assertThat(again.next().at("/payload/data/people/totalCount").asInt())
                    .as("the places are free again")
                    .isEqualTo(3);
        }
    }

    /** Else the close frame may be cut off, however seldom. */
    @Test
    void whoTellsThatAKeyIsMissingIsNotInterrupted() throws Exception {
        Greeting greeting = news.api().context().getBean(Greeting.class);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        Scheduler scheduler = Schedulers.fromExecutorService(new LateAnswers(begun));
        greeting.handleConnectionInitialization(new Stranger(), Map.of())
                .defaultIfEmpty(Map.of())
                .publishOn(scheduler)
                .onErrorResume(denied -> {
                    begun.countDown();
                    try {
                        Thread.sleep(200);
                    } catch (InterruptedException cut) {
                        interrupted.set(true);
                    }
                    ended.countDown();
                    return Mono.empty();
                })
                .subscribe();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(interrupted).isFalse();
        scheduler.dispose();
    }

    /** Says that work was taken only when it has begun, as on a busy machine. */
    private static final class LateAnswers extends ScheduledThreadPoolExecutor {

        private final CountDownLatch begun;

        LateAnswers(CountDownLatch begun) {
            super(1);
            this.begun = begun;
        }

        @Override
        public <T> Future<T> submit(Callable<T> work) {
            return late(super.submit(work));
        }

        @Override
        public Future<?> submit(Runnable work) {
            return late(super.submit(work));
        }

        private <F extends Future<?>> F late(F future) {
            try {
                begun.await(10, TimeUnit.SECONDS);
                return future;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static final class Stranger implements WebSocketSessionInfo {

        private final Map<String, Object> attributes = new HashMap<>();

        @Override
        public String getId() {
            return "stranger";
        }

        @Override
        public Map<String, Object> getAttributes() {
            return attributes;
        }

        @Override
        public URI getUri() {
            return news.api().uri("/graphql");
        }

        @Override
        public HttpHeaders getHeaders() {
            return new HttpHeaders();
        }

        @Override
        public Mono<Principal> getPrincipal() {
            return Mono.empty();
        }

        @Override
        public InetSocketAddress getRemoteAddress() {
            return null;
        }
    }
}
