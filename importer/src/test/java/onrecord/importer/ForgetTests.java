package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.importer.Stores.EmptyStore;
import onrecord.importer.TestImporter.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForgetTests {

    private static final String HARBOUR = "Harbour reopens\nAda: We signed the treaty.\nBo: Nobody saw the accord.\n";

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void writeArticles() throws Exception {
        articles = Files.createDirectories(folder.resolve("articles"));
        write("harbour.txt", HARBOUR);
        write("bridge.txt", "Bridge closes\nAda: They will close the bridge.\n");
        write("road.txt", "Road opens\nCy: We saw the treaty.\n");
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(articles.resolve(name), text);
    }

    private static Answer done(String url, String... call) {
        String[] args = Arrays.copyOf(call, call.length + 1);
        args[call.length] = "--onrecord.store=" + url;
        Answer answer = TestImporter.run(args);
        assertThat(answer.code()).as(answer.err()).isZero();
        return answer;
    }

    private String run(String url) {
        return done(url, "import", articles.toString()).out();
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void storeIsAsIfTheArticleHadNeverBeen(EmptyStore store) throws Exception {
        String url = store.url(folder);
        run(url);
        write("harbour.txt", "Harbour reopens\nAda: We signed the treaty at noon.\n");
        run(url);
        String article = String.valueOf(Stores.query(url, "select id from article where uri = 'harbour.txt'")
                .get(0)
                .get(0));
        String mark = "select max(position) from change_moment";
        Object before = Stores.query(url, mark);
        assertThat(done(url, "forget", "harbour.txt").out())
                .contains("forgotten  1 articles with 1 statements", "harbour.txt", "forget --undo");
        assertThat(Stores.query(url, mark)).as("who follows the store is told").isNotEqualTo(before);
        assertThat(Stores.query(url, "select kind, state from change_log where item_id = " + article))
                .containsExactly(List.of("TEXT", "GONE"));
        assertThat(Stores.query(url, "select uri, state from inbox where state = 'FORGOTTEN'"))
                .containsExactly(List.of("harbour.txt", "FORGOTTEN"));
        Files.delete(articles.resolve("harbour.txt"));
        String never = store.url(folder);
        run(never);
        Stores.assertSame(Stores.facts(url), Stores.facts(never));
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void forgottenArticleDoesNotComeBackByItself(EmptyStore store) throws Exception {
        String url = store.url(folder);
        run(url);
        done(url, "forget", "harbour.txt", "road.txt");
        List<String> without = Stores.dump(url);
        assertThat(run(url)).contains("0 new, 0 changed, 1 unchanged, 0 failed", "2 forgotten ones left out");
        write("harbour.txt", HARBOUR + "Cy: I saw it too.\n");
        Files.move(articles.resolve("road.txt"), articles.resolve("street.txt"));
        Files.createDirectories(articles.resolve("copies"));
        write("copies/first.html", HARBOUR);
        assertThat(run(url)).contains("0 new, 0 changed, 1 unchanged, 0 failed", "3 forgotten ones left out");
        Stores.assertSame(Stores.dump(url), without);
        articles = Files.move(articles, folder.resolve("moved"));
        assertThat(run(url)).contains("0 new, 0 changed, 1 unchanged, 0 failed", "3 forgotten ones left out");
        Files.delete(articles.resolve("harbour.txt"));
        assertThat(run(url)).doesNotContain("gone");
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void articleComesBackWhenThatIsWanted(EmptyStore store) throws Exception {
        String url = store.url(folder);
        run(url);
        List<String> before = Stores.dump(url);
        done(url, "forget", "harbour.txt");
        assertThat(done(url, "forget", "--undo", "harbour.txt").out()).contains("1 may be imported again");
        assertThat(run(url)).contains("1 new, 0 changed, 2 unchanged, 0 failed");
        Stores.assertSame(Stores.dump(url), before);
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void sameTextElsewhereIsToldAndNotForgotten(EmptyStore store) throws Exception {
        write("copy.txt", HARBOUR);
        String url = store.url(folder);
        run(url);
        assertThat(done(url, "forget", "harbour.txt").out()).contains("same text  1 other", "copy.txt");
        assertThat(run(url)).contains("3 unchanged", "1 forgotten ones left out");
        assertThat(done(url, "forget", "copy.txt").out()).doesNotContain("same text");
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void unknownUriChangesNothingAndIsSaid(EmptyStore store) throws Exception {
        String url = store.url(folder);
        run(url);
        List<String> before = Stores.dump(url);
        for (List<String> call :
                List.of(List.of("forget", "harbour.txt", "port.txt"), List.of("forget", "--undo", "port.txt"))) {
            String[] args = new ArrayList<>(call).toArray(new String[call.size() + 1]);
            args[call.size()] = "--onrecord.store=" + url;
            Answer answer = TestImporter.run(args);
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err()).contains("port.txt", "Nothing was changed").doesNotContain("harbour.txt");
        }
        Stores.assertSame(Stores.dump(url), before);
    }
}
