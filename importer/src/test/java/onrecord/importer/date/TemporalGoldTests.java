package onrecord.importer.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Measures on annotated corpora, where they lie in {@code shared/gold} beside the repository. Rules were written after
 * looking at texts with even numbers only; those with odd numbers are the honest figure. {@code -Dmisses} prints what
 * went wrong in the even half.
 */
class TemporalGoldTests {

    private Path gold;

    @BeforeEach
    void findCorpora() {
        assumeTrue(GoldCorpora.folder().isPresent(), "no shared/gold beside the repository");
        gold = GoldCorpora.folder().orElseThrow();
    }

    @Test
    void readsHistoriesOfWars() {
        assertThat(unread("wikiwars", GoldCorpora.wikiWars(gold)).rightShare()).isGreaterThan(0.80);
    }

    @Test
    void readsPhrasesOfEverydayMessages() {
        GoldScore score = unread("recognizers", GoldCorpora.recognizers(gold));
        assertThat(score.rightShare()).isGreaterThan(0.68);
        assertThat(score.coveredShare()).isGreaterThan(0.77);
    }

    @Test
    void readsPhrasesOfNews() {
        assertThat(unread("timenorm", GoldCorpora.timeNorm(gold)).rightShare()).isGreaterThan(0.94);
    }

    @Test
    void readsNewsArticles() {
        assertThat(unread("gum", GoldCorpora.gum(gold)).rightShare()).isGreaterThan(0.75);
    }

    private static GoldScore unread(String corpus, List<GoldText> texts) {
        boolean print = System.getProperty("misses") != null;
        GoldScore even = GoldScore.of(half(texts, 0), miss -> {
            if (print) {
                System.out.println(corpus + " " + miss);
            }
        });
        GoldScore odd = GoldScore.of(half(texts, 1), miss -> {});
        System.out.println(corpus + " even (seen)   " + even);
        System.out.println(corpus + " odd (unseen)  " + odd);
        return odd;
    }

    private static List<GoldText> half(List<GoldText> texts, int parity) {
        return IntStream.range(0, texts.size())
                .filter(i -> i % 2 == parity)
                .mapToObj(texts::get)
                .toList();
    }
}
