package onrecord.api.trusted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class TrustedDocumentsTests {

    private static final String PEOPLE = "query People($n: Int) { people(first: $n) { totalCount } }";
    private static final String EVENTS = "query Events { events { totalCount } }";
    private static final String PLACES = "query Places { places { totalCount } }";
    private static final String OTHER = "{ articles { totalCount } }";

    @TempDir
    private static Path folder;

    private static Api strict;
    private static Api open;

    @BeforeAll
    static void start() throws Exception {
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/people.graphql"), PEOPLE + "\n");
        Files.writeString(folder.resolve("apollo.json"), """
                {"format":"apollo-persisted-query-manifest","version":1,"operations":[
                  {"id":"%s","name":"Events","type":"query","body":"%s"}]}""".formatted(Sha256.of(EVENTS), EVENTS));
        Files.writeString(folder.resolve("codegen.json"), "{\"5f2d\":\"" + PLACES + "\"}");
        Files.writeString(folder.resolve("README.md"), "No document.");
        strict =
                Api.start(TestStore.H2.create(), "--onrecord.trusted.folder=" + folder, "--onrecord.trusted.only=true");
        open = Api.start(TestStore.H2.create(), "--onrecord.trusted.folder=" + folder);
    }

    @AfterAll
    static void stop() {
        strict.context().close();
        open.context().close();
    }

    private static String byId(String id) {
        return strict.post("{\"documentId\":\"" + id + "\"}").body();
    }

    private static String byHash(Api api, String hash) {
        return api.post("{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}}")
                .body();
    }

    @Test
    void aFileIsFoundByItsHashWithAndWithoutItsLastNewline() {
        assertThat(byId("sha256:" + Sha256.of(PEOPLE))).contains("\"totalCount\":0");
        assertThat(byId("sha256:" + Sha256.of(PEOPLE + "\n"))).contains("\"totalCount\":0");
        assertThat(byHash(strict, Sha256.of(PEOPLE))).contains("\"totalCount\":0");
    }

    @Test
    void variablesGoWithIt() {
        String body = "{\"documentId\":\"sha256:" + Sha256.of(PEOPLE) + "\",\"variables\":{\"n\":-1}}";
        assertThat(strict.post(body).body()).contains("people.first");
    }

    @Test
    void manifestsOfApolloAndGraphqlCodegenAreRead() {
        assertThat(byHash(strict, Sha256.of(EVENTS))).contains("\"events\"");
        assertThat(byId("5f2d")).contains("\"places\"");
        assertThat(byId("sha256:" + Sha256.of(PLACES))).contains("\"places\"");
    }

    @Test
    void itMayStandInTheUrl() {
        String id = URLEncoder.encode("sha256:" + Sha256.of(EVENTS), StandardCharsets.UTF_8);
        assertThat(strict.send(HttpRequest.newBuilder(strict.uri("/graphql?documentId=" + id))
                                .build())
                        .body())
                .contains("\"events\"");
        String extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + Sha256.of(EVENTS) + "\"}}";
        String path = "/graphql?extensions=" + URLEncoder.encode(extensions, StandardCharsets.UTF_8);
        assertThat(strict.send(HttpRequest.newBuilder(strict.uri(path)).build()).body())
                .contains("\"events\"");
    }

    @Test
    void anythingElseIsRefused() {
        HttpResponse<String> answer = strict.post("{\"query\":\"" + OTHER + "\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"QUERY_NOT_IN_SAFELIST\"").doesNotContain("\"data\"");
        assertThat(byId("sha256:" + Sha256.of(OTHER))).contains("\"code\":\"PERSISTED_QUERY_NOT_IN_LIST\"");
        assertThat(byHash(strict, "x")).contains("\"code\":\"PERSISTED_QUERY_NOT_IN_LIST\"");
        assertThat(strict.post("{\"query\":\"" + EVENTS + "\",\"documentId\":\"5f2d\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(strict.post("{\"documentId\":7}").statusCode()).isEqualTo(400);
    }

    @Test
    void theFullTextOfARegisteredDocumentIsTakenToo() {
        assertThat(strict.post("{\"query\":\"" + EVENTS + "\"}").body()).contains("\"events\"");
    }

    @Test
    void whereAllMayBeAskedAClientLearnsThatItMustSendTheDocument() {
        assertThat(byHash(open, Sha256.of(OTHER))).contains("\"message\":\"PersistedQueryNotFound\"");
        String both = "{\"query\":\"%s\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}}";
        assertThat(open.post(both.formatted(OTHER, Sha256.of(OTHER))).body()).contains("\"articles\"");
        assertThat(open.post(both.formatted(OTHER, Sha256.of(EVENTS))).body()).contains("\"code\":\"BAD_REQUEST\"");
    }

    @Test
    void twoDocumentsUnderOneIdentifierStopTheStart(@TempDir Path wrong) throws Exception {
        Files.writeString(wrong.resolve("a.json"), "{\"1\":\"" + PLACES + "\"}");
        Files.writeString(wrong.resolve("b.json"), "{\"1\":\"" + EVENTS + "\"}");
        assertThatThrownBy(() -> DocumentFolder.read(wrong, new JsonMapper()))
                .hasMessageContainingAll("a.json", "b.json");
    }

    @Test
    void theNamesOfOperationsAreKnown() {
        assertThat(strict.context().getBean(TrustedDocuments.class).operations())
                .containsExactlyInAnyOrder("People", "Events", "Places");
    }
}
