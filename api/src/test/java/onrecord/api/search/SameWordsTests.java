package onrecord.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.api.Api;
import onrecord.api.TestStore;
import onrecord.api.text.Word;
import onrecord.api.text.Words;
import org.junit.jupiter.api.Test;

/** PostgreSQL cuts texts into the same words as the api, which shows them to the client. */
class SameWordsTests {

    /** Of each text the words of one configuration in their order. */
    private static List<String> ofPostgres(String configuration, List<String> texts) throws SQLException {
        String sql = "select coalesce((select string_agg(lexeme, ' ' order by place) from"
                + " (select lexeme, unnest(positions) as place from unnest(to_tsvector('" + configuration
                + "', search_letters(t.text)))) words), '') from unnest(?) with ordinality as t(text, n) order by t.n";
        List<String> found = new ArrayList<>();
        try (Connection store =
                        TestStore.connect(Api.withFixture(TestStore.POSTGRESQL).store());
                PreparedStatement select = store.prepareStatement(sql)) {
            select.setArray(1, store.createArrayOf("text", texts.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    private static List<String> ofTheApi(Function<Word, String> form, List<String> texts) {
        return texts.stream()
                .map(text -> Words.of(text).stream().map(form).collect(Collectors.joining(" ")))
                .toList();
    }

    /** Latin, Greek, Cyrillic, and whatever punctuation and symbols there are. */
    @Test
    void whateverCharacterStandsAmongThem() throws SQLException {
        List<String> texts = Stream.of(
                        IntStream.range(1, 0x483),
                        IntStream.range(0x1E00, 0x1FFF),
                        IntStream.range(0x2000, 0x2C00),
                        IntStream.range(0xFB00, 0xFB07),
                        IntStream.range(0xFE30, 0xFFFD),
                        IntStream.range(0x1F600, 0x1F610))
                .flatMapToInt(characters -> characters)
                .filter(Character::isDefined)
                .mapToObj(c -> "ab" + Character.toString(c) + "cd" + Character.toString(c) + "s")
                .toList();
        assertThat(texts.size()).isGreaterThan(4_000);
        List<String> theirs = ofPostgres("onrecord_words", texts);
        List<String> ours = ofTheApi(Word::form, texts);
        assertThat(IntStream.range(0, texts.size())
                        .filter(i -> !theirs.get(i).equals(ours.get(i)))
                        .mapToObj(i -> Integer.toHexString(texts.get(i).codePointAt(2)) + ": " + theirs.get(i)
                                + " and not " + ours.get(i)))
                .isEmpty();
    }

    @Test
    void whateverEndingTheyHave() throws SQLException {
        List<String> texts = List.of(
                "The ministers said the ferries’ owners had been negotiating a takeover of the company's shipping",
                "Happily, universities organised national strikes; skies darkened, dying generators were generously"
                        + " re-used in emergencies, news agencies reported",
                "agreement agreed agreeing conditional conditionally hopefulness relational vietnamization adjustable",
                "<p class=x>the ministry&rsquo;s <b>own</b>&nbsp;men&#8217;s a < b<c & d; R&D <!-- <a href='x'> &toolongname;",
                Api.resource("fixture.sql").substring(0, 12_000));
        assertThat(ofPostgres("onrecord_stems", texts)).isEqualTo(ofTheApi(Word::stem, texts));
    }
}
