package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.Stores.EmptyStore;
import onrecord.importer.TestImporter.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportTests {

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void writeArticles() throws Exception {
        articles = folder.resolve("articles");
        write(
                "one.txt",
                "Harbour reopens\nAda: We signed the treaty.\nBo: Nobody saw the accord.\nAda: I like the vote.\n");
        write("sub/two.html", "Bridge closed\nCy: They will close the bridge.\n");
        write("three.TXT", "Nothing said here\n");
        write("left-out.pdf", "no article");
    }

    private void write(String name, String text) throws Exception {
        Path file = articles.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Answer run(String url, Path... paths) {
        List<String> args = new ArrayList<>(List.of("import", "--onrecord.store=" + url));
        for (Path path : paths) {
            args.add(path.toString());
        }
        Answer answer = TestImporter.run(args.toArray(String[]::new));
        assertThat(answer.code()).as(answer.err()).isZero();
        return answer;
    }

    private static List<String> about(List<String> rows, long article) {
        return rows.stream().filter(row -> row.contains(Long.toString(article))).toList();
    }

    private static long article(String url, String uri) throws Exception {
        String id = Stores.query(url, "select id from article where uri = '" + uri + "'")
                .get(0)
                .get(0)
                .toString();
        return Long.parseLong(id);
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void secondImportChangesNothing(EmptyStore store) throws Exception {
        String url = store.url(folder);
        assertThat(run(url, articles).out())
                .contains("3 new, 0 changed, 0 unchanged, 0 failed", "1 other files left out");
        List<String> before = Stores.dump(url);
        List<?> clock = Stores.query(url, "select * from change_clock");
        assertThat(before).anyMatch(row -> row.startsWith("statement_span "));
        assertThat(run(url, articles).out()).contains("0 new, 0 changed, 3 unchanged, 0 failed");
        Stores.assertSame(Stores.dump(url), before);
        assertThat(Stores.query(url, "select * from change_clock")).isEqualTo(clock);
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void changedFileReplacesItsOwnFactsOnly(EmptyStore store) throws Exception {
        String url = store.url(folder);
        run(url, articles);
        List<String> before = Stores.facts(url);
        assertThat(Stores.query(url, "select item_id from change_log where kind = 'TEXT'"))
                .as("what an index beside the store has to read")
                .hasSize(3);
        Object position =
                Stores.query(url, "select position from change_clock").get(0).get(0);
        long one = article(url, "one.txt");
        write("one.txt", "Harbour closes\nDee: We broke the treaty.\n");
        assertThat(run(url, articles).out()).contains("0 new, 1 changed, 2 unchanged, 0 failed");
        List<String> after = Stores.facts(url);
        assertThat(about(after, article(url, "sub/two.html"))).isEqualTo(about(before, article(url, "sub/two.html")));
        assertThat(Stores.query(url, "select text from statement where article_id = " + one))
                .containsExactly(List.of("We broke the treaty."));
        assertThat(Stores.query(url, "select item_id from change_log where kind = 'TEXT' and position > " + position))
                .containsExactly(List.of(String.valueOf(one)));
        assertThat(Stores.query(url, "select revision, text from article_revision where replaced_at is not null"))
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row.get(1).toString()).startsWith("Harbour reopens"));
        assertThat(Stores.query(url, "select revision from article where id = " + one))
                .containsExactly(List.of("2"));
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void changedExtractorReadsTheSameTextAgainAsTheSameRevision(EmptyStore store) throws Exception {
        String url = store.url(folder);
        run(url, articles);
        Answer answer =
                TestImporter.run("import", "--onrecord.language=light", "--onrecord.store=" + url, articles.toString());
        assertThat(answer.out()).contains("0 new, 0 changed, 0 unchanged", "3 of the same text read again");
        assertThat(Stores.query(url, "select distinct revision from article")).containsExactly(List.of("1"));
        assertThat(Stores.query(url, "select count(*) from statement")).containsExactly(List.of("4"));
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void removedFileIsKeptAndReportedUntilItIsBack(EmptyStore store) throws Exception {
        String url = store.url(folder);
        run(url, articles);
        List<String> before = Stores.dump(url);
        Path away = Files.move(articles.resolve("sub/two.html"), folder.resolve("two.html"));
        Answer answer = run(url, articles);
        assertThat(answer.out()).contains("removed    1 files are gone", "sub/two.html", "1 MISSING");
        assertThat(Stores.query(url, "select uri, kind from notice"))
                .containsExactly(List.of("sub/two.html", "MISSING"));
        List<String> without = Stores.dump(url);
        assertThat(without).containsAll(before).hasSize(before.size() + 1);
        run(url, articles);
        Stores.assertSame(Stores.dump(url), without);
        Files.move(away, articles.resolve("sub/two.html"));
        run(url, articles);
        Stores.assertSame(Stores.dump(url), before);
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void movedFolderKeepsItsArticles(EmptyStore store) throws Exception {
        String url = store.url(folder);
        run(url, articles);
        List<String> before = Stores.facts(url);
        Path moved = Files.move(articles, folder.resolve("moved"));
        assertThat(run(url, moved).out())
                .contains("0 new, 0 changed, 3 unchanged, 0 failed")
                .doesNotContain("removed");
        Stores.assertSame(Stores.facts(url), before);
        assertThat(Stores.query(url, "select location from inbox where uri = 'one.txt'"))
                .containsExactly(List.of(moved.toRealPath().resolve("one.txt").toString()));
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void sameNameInAnotherFolderIsAnotherArticle(EmptyStore store) throws Exception {
        String url = store.url(folder);
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("one.txt"), "Another\nEve: We saw it.\n");
        Path third = Files.createDirectories(folder.resolve("x/other"));
        Files.writeString(third.resolve("one.txt"), "A third\nEve: We saw it.\n");
        run(url, articles, other);
        run(url, third);
        assertThat(Stores.query(url, "select uri from article order by uri"))
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrder("one.txt", "other/one.txt", "sub/two.html", "three.TXT", "x/other/one.txt");
        List<String> before = Stores.dump(url);
        run(url, third, other, articles);
        Stores.assertSame(Stores.dump(url), before);
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void orderDoesNotMatter(EmptyStore store) throws Exception {
        for (int i = 0; i < 40; i++) {
            write("many/" + i + ".txt", "Title " + i + "\nAda: We signed number " + i + " of the accord.\n");
        }
        String atOnce = store.url(folder);
        run(atOnce, articles);
        String bitByBit = store.url(folder);
        Path kept = Files.move(articles.resolve("many"), folder.resolve("many"));
        run(bitByBit, articles);
        Files.createDirectories(articles.resolve("many"));
        for (int i = 39; i >= 0; i--) {
            Files.move(kept.resolve(i + ".txt"), articles.resolve("many/" + i + ".txt"));
            if (i % 15 == 0) {
                TestImporter.run("import", articles.toString(), "--onrecord.threads=3", "--onrecord.store=" + bitByBit);
            }
        }
        Stores.assertSame(Stores.dump(bitByBit), Stores.dump(atOnce));
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void whatWaitsElsewhereIsLeftToTheImporterThatSeesIt(EmptyStore store) throws Exception {
        String url = store.url(folder);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        run(url, elsewhere);
        for (String uri : List.of("untried.txt", "tried.txt")) {
            Stores.execute(
                    url,
                    "insert into inbox (uri, location, content_hash, state, first_seen) values ('" + uri + "', '"
                            + elsewhere.toRealPath() + "/" + uri + "', 'abc', 'NEW', current_timestamp)");
        }
        Stores.execute(url, "insert into attempt values ('tried.txt', 1)");
        assertThat(run(url, articles).out())
                .contains("3 new, 0 changed, 0 unchanged, 0 failed")
                .doesNotContain("wait for the next import");
        assertThat(Stores.query(url, "select uri, content_hash from inbox where state = 'NEW' order by uri"))
                .containsExactly(List.of("tried.txt", "abc"), List.of("untried.txt", "abc"));
        assertThat(Stores.query(url, "select uri, tries from attempt")).containsExactly(List.of("tried.txt", "1"));
        assertThat(Stores.query(url, "select * from notice")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void filesAreImportedByTheirNames(EmptyStore store) throws Exception {
        String url = store.url(folder);
        assertThat(run(url, articles.resolve("one.txt"), articles.resolve("sub/two.html"))
                        .out())
                .contains("2 new, 0 changed, 0 unchanged, 0 failed");
    }
}
