package onrecord.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import onrecord.api.TestStore;
import org.junit.jupiter.api.Test;

/** What is read for listeners takes points, as what is read for queries does. */
class RateTests {

    @Test
    void whoListensToAllThatWasEverKnownWaitsForPointsAndMissesNothing() throws Exception {
        News news = News.of(TestStore.H2, "--onrecord.rate.points=400", "--onrecord.rate.restored=100");
        try (var running = news.api().context()) {
            String cursor = news.api().ask("{ liveCursor }").path("liveCursor").asString();
            news.execute("insert into statement (id, article_id, ordinal, kind, text, said_order, confidence)"
                    + " select x, 11, x, 'DIRECT', 'word ' || x, 0, 1 from generate_series(1000, 1799) as n(x)");
            news.note("STATEMENT", LongStream.range(1000, 1800).toArray());
            Subscriptions subscriptions = news.api().context().getBean(Subscriptions.class);
            try (EventStream stream = EventStream.of(
                    news.api(), "subscription { statementAdded(after: \"" + cursor + "\") { statement { text } } }")) {
                assertThat(stream.next()
                                .at("/data/statementAdded/statement/text")
                                .asString())
                        .isEqualTo("word 1000");
                Thread.sleep(2_000);
                assertThat(subscriptions.read()).as("not all at once").isBetween(200L, 600L);
                assertThat(news.api().ask("{ articles { totalCount } }"))
                        .as("points are left to ask")
                        .isNotNull();
                for (int i = 1001; i < 1800; i++) {
                    assertThat(stream.next()
                                    .at("/data/statementAdded/statement/text")
                                    .asString())
                            .isEqualTo("word " + i);
                }
            }
        }
    }
}
