package onrecord.importer.language.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import onrecord.importer.CpuTime;
import onrecord.importer.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTests {

    private final Segmenter segmenter = new Segmenter();

    /** Each text with | where a sentence ends. */
    static Stream<String> sentences() {
        return Stream.of(
                "The talks ended on Jan. 15.| A new round starts in Feb. 2025.",
                "Gen. Mark A. Stone met Dr. Lee.| They talked.",
                "She moved to the U.S. in May.| He stayed.",
                "She moved to the U.S.| The company stayed.",
                "The U.S. Senate voted.| Acme Inc. said it would comply.",
                "They met at 5 p.m.| Berlin denied it.",
                "They meet at 9 a.m. Wednesday.| The hall opens at 8 p.m. EST.| At 7 a.m.| Rome woke.",
                "It asked HBR Group HBR.AX to wait.",
                "“We will go,” he said.| “Not today.”| She left.",
                "“Is it true?” Smith asked.| “No!”| Nobody laughed.",
                "“Why now?” the minister said.",
                "“Stop!”| The guard ran.",
                "He called it “a disaster.”| Nobody else did.",
                "\"We won.\"| \"They lost.\"",
                "Prices rose 3.5 percent.| 12 people protested.",
                "1. Open the box.| 2. Close it.",
                "Well… it depends.| Perhaps…| Nobody knows.",
                "It is over.|The next day came.",
                "He said (quietly.)| Then he left.",
                "See No. 10 Downing Street.| It is small.",
                "Yahoo! said it agreed.| eBay did not.",
                "‘It is late,’ she said.| ‘Go.’",
                "Visit www.example.com/a.b.| Then call.",
                "He works for Amazon.com.| She does not.",
                "He trusted the BBC.| Critics of NGOs.| MPs.| Nobody came in.| Berlin paid 4.| Rome paid.",
                "Acme Inc., which lost, and EADS N.V. (EADS) agreed.| Ph.D. students left.",
                "«Nous partons», he said.| „So be it“ was the answer.");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentencesEndWhereTheyShould(String marked) {
        String text = marked.replace("|", "");
        List<String> expected =
                Stream.of(marked.split("\\|")).map(String::strip).toList();
        assertThat(segment(text)).extracting(s -> s.span().of(text)).isEqualTo(expected);
    }

    @Test
    void wordsAreCutAsTheTreebankCutsThem() {
        assertThat(forms("“He didn’t,” said the state-owned firm’s boss (52) – for $5m…"))
                .containsExactly(
                        "“", "He", "did", "n’t", ",", "”", "said", "the", "state", "-", "owned", "firm", "’s", "boss",
                        "(", "52", ")", "–", "for", "$", "5", "m", "…");
    }

    @Test
    void marksGluedToWordsAreCutOff() {
        assertThat(forms("He added:“We won!) Now"))
                .containsExactly("He", "added", ":", "“", "We", "won", "!", ")", "Now");
    }

    @Test
    void labelsAreCutFromWhatTheyLabel() {
        assertThat(forms("Source:Orsund at 10:30, not Re:Zero :D"))
                .containsExactly("Source", ":", "Orsund", "at", "10:30", ",", "not", "Re:Zero", ":D");
    }

    @Test
    void domainIsOneWord() {
        assertThat(forms("Orsund.com's editor left Vessa.de. It was late.The end."))
                .containsExactly(
                        "Orsund.com",
                        "'s",
                        "editor",
                        "left",
                        "Vessa.de",
                        ".",
                        "It",
                        "was",
                        "late",
                        ".",
                        "The",
                        "end",
                        ".");
    }

    @Test
    void addressesStayWhole() {
        assertThat(forms("See https://example.com/a(b),c?d=e. Or mail x.y@example.org!"))
                .containsExactly("See", "https://example.com/a(b),c?d=e", ".", "Or", "mail", "x.y@example.org", "!");
    }

    @Test
    void enginesReadPlainGlyphs() {
        String text = "He\u00A0said: “It’s over…” — «yes»";
        assertThat(segment(text))
                .flatExtracting(RawSentence::words)
                .extracting(Word::form)
                .containsExactly("He", "said", ":", "\"", "It", "'s", "over", "...", "\"", "--", "\"", "yes", "\"");
    }

    @Test
    void noSentenceReachesAcrossPassages() {
        String text = "First line without end\nSecond line";
        List<RawSentence> sentences = segmenter.segment(text, List.of(new Span(0, 22), new Span(23, 34)));
        assertThat(sentences)
                .extracting(s -> s.span().of(text))
                .containsExactly("First line without end", "Second line");
        assertThat(sentences).extracting(RawSentence::passage).containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u200B \t"})
    void emptyPassagesHaveNoSentences(String text) {
        assertThat(segment(text)).isEmpty();
        assertThat(segmenter.segment(text, List.of())).isEmpty();
    }

    @Test
    void overlongSentencesAreCut() {
        List<RawSentence> sentences = segment("word ".repeat(1_000) + "a, b ".repeat(300));
        assertThat(sentences).allMatch(s -> s.words().size() <= Segmenter.LONGEST_SENTENCE);
        assertThat(sentences.get(sentences.size() - 2).span()).isNotNull();
    }

    @Test
    void everyPrintedCharacterBelongsToExactlyOneWord() {
        Random random = new Random(7);
        String[] pieces = {
            "word",
            "U.S",
            ".",
            "...",
            "\u2026",
            "\u201C",
            "\u201D",
            "\"",
            "'",
            "\u2019s",
            "n't",
            "\u00A0",
            " ",
            " ",
            " ",
            ",",
            "-",
            "\u2014",
            "$5",
            "(",
            ")",
            "[a]",
            "(5)",
            "😀",
            "\uD83D",
            "é",
            "Straße",
            "http://x.y/z",
            "a@b.cd",
            "!",
            "?",
            ":)",
            ";",
            "No.",
            "1990-1995",
            "word.Word",
            "\u200B",
            "\u00AD",
            "中文",
            "#tag",
            "%",
            "&amp;",
            "/"
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertCovered(text.toString(), segment(text.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "(",
                ")",
                "[",
                ".",
                ". ",
                "…",
                "-",
                "a-",
                "a.",
                "1",
                "1.",
                "1,",
                "1-",
                "!",
                "!)",
                ":",
                "'",
                "a'",
                "a@",
                "a:",
                "/",
                "a/",
                "\\",
                "😀",
                "\uD83D",
                "http://",
                "www.",
                "A. ",
                "\" ",
                "' ",
                "word",
                "w ",
                "&",
                "$",
                "No. ",
                "a:a",
                ".\" ",
                "?\" Said "
            })
    void hostileTextTakesLinearTime(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        List<RawSentence> sentences = CpuTime.within(Duration.ofSeconds(20), () -> segment(text));
        assertCovered(text, sentences);
    }

    @Test
    void loneSurrogatesDoNoHarm() {
        assertThatNoException().isThrownBy(() -> segment("a \uDC00 b\uD83D"));
    }

    private List<RawSentence> segment(String text) {
        return segmenter.segment(text, List.of(new Span(0, text.length())));
    }

    private List<String> forms(String text) {
        List<String> forms = new ArrayList<>();
        segment(text).forEach(s -> s.words().forEach(w -> forms.add(w.span().of(text))));
        return forms;
    }

    private static void assertCovered(String text, List<RawSentence> sentences) {
        int cursor = 0;
        for (RawSentence sentence : sentences) {
            for (Word word : sentence.words()) {
                assertThat(isBlank(text, cursor, word.span().start())).as(text).isTrue();
                assertThat(word.span().isEmpty()).as(text).isFalse();
                cursor = word.span().end();
            }
        }
        assertThat(isBlank(text, cursor, text.length())).as(text).isTrue();
    }

    private static boolean isBlank(String text, int start, int end) {
        assertThat(start).isLessThanOrEqualTo(end);
        return PlainGlyphs.of(text, new Span(start, end)).isBlank();
    }
}
