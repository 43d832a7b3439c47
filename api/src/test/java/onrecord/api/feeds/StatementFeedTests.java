package onrecord.api.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import onrecord.api.Api;
import onrecord.api.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class StatementFeedTests {

    private static final Map<TestStore, Api> APIS = new EnumMap<>(TestStore.class);

    @BeforeAll
    static void start() {
        for (TestStore store : TestStore.values()) {
            Api api = Api.start(store.create());
            api.load("fixture.sql");
            api.load("changes.sql");
            APIS.put(store, api);
        }
    }

    @AfterAll
    static void stop() {
        APIS.values().forEach(api -> api.context().close());
    }

    private static HttpResponse<String> get(Api api, String query, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                query.startsWith("http") ? URI.create(query) : api.uri("/feeds/statements.atom" + query));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return api.send(request.build());
    }

    private static Document feed(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(response.body())));
        } catch (Exception failure) {
            throw new AssertionError(response.body(), failure);
        }
    }

    private static List<Element> elements(Document feed, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document feed, String name) {
        return elements(feed, name).stream().map(Element::getTextContent).toList();
    }

    private static String link(Document feed, String relation) {
        return elements(feed, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void showsStatementsAsTheyBecameKnownTheLatestFirst(TestStore store) {
        HttpResponse<String> response = get(APIS.get(store), "?speaker=solvang");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        Document feed = feed(response);
        assertThat(texts(feed, "title"))
                .containsExactly(
                        "Statements: speaker Mira Solvang",
                        "Mira Solvang: “The ice is coming!”",
                        "Mira Solvang: the strike of February had cost Norland dearly",
                        "Mira Solvang: “We will reopen the docks before the ice comes.”");
        assertThat(texts(feed, "content").get(2))
                .isEqualTo(
                        "“We will reopen the docks before the ice comes.” — Mira Solvang, 2031-03-02, in: Cranes fall"
                                + " silent in Veldhaven (Veldhaven Courier)");
        assertThat(texts(feed, "id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(texts(feed, "updated")).allMatch(time -> time.matches("2031-04-0\\dT10:00:00Z"));
        assertThat(texts(feed, "name")).containsExactly("Onrecord", "Mira Solvang", "Mira Solvang", "Mira Solvang");
        assertThat(link(feed, "self")).endsWith("/feeds/statements.atom?speaker=solvang");
        assertThat(elements(feed, "link").stream()
                        .filter(link -> link.getAttribute("rel").equals("alternate"))
                        .map(link -> link.getAttribute("type") + " " + link.getAttribute("href")))
                .as("where the article has an address")
                .containsExactly("text/html https://south.example/2031/03/05/docks");
    }

    @ParameterizedTest
    @CsvSource({
        "?text=ice&kind=DIRECT, 2",
        "'?kind=direct,mixed&minConfidence=0.5', 3",
        "?from=2031-03-04, 2",
        "?saidTo=2031-03-02&person=Tomas%20Erle, 1",
        "?mentions=Norland, 1",
        "?speakers=solvang&speakers=Norland, 4",
        "'?eventType=protest,consult', 3",
        "?publisher=nobody, -1",
        "?speaker=5, -1",
        "?text=nowhere, 0",
    })
    void takesTheFiltersOfTheSchema(String query, int entries) {
        for (Api api : APIS.values()) {
            HttpResponse<String> response = get(api, query);
            if (entries < 0) {
                assertThat(response.statusCode()).isEqualTo(400);
            } else {
                assertThat(elements(feed(response), "entry")).as(query).hasSize(entries);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void pagesFollowOneAnother(TestStore store) {
        Api api = APIS.get(store);
        List<String> all = texts(feed(get(api, "")), "content");
        List<String> paged = new ArrayList<>();
        String address = "?first=3";
        while (!address.isEmpty()) {
            Document page = feed(get(api, address));
            paged.addAll(texts(page, "content"));
            address = link(page, "next");
        }
        assertThat(paged).hasSize(8).isEqualTo(all);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        Api api = APIS.get(TestStore.H2);
        HttpResponse<String> first = get(api, "?text=ice");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(modified).isEqualTo("Sat, 05 Apr 2031 10:00:00 GMT");
        assertThat(get(api, "?text=ice", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(api, "?text=ice", "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
        assertThat(get(api, "?text=docks", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?speeker=Solvang | speeker: is no parameter; there are article, event, eventType, kind,",
                "?first=0 | first: must be from 1 to 100",
                "?after=x | after: \"x\" is no cursor of this API",
                "?minConfidence=much | minConfidence: must be a number such as 0.8",
                "?from=2031-03-05&to=2031-03-04 | saidTo: 2031-03-04 is earlier than saidFrom, which is 2031-03-05",
                "?speaker=Nobody | speaker: neither an id nor a name that is known here",
                "?kind=LOUD | the query: ",
                "?from=yesterday | the query: ",
            })
    void aWrongParameterIsNamedWithTheReason(String query, String message) {
        HttpResponse<String> response = get(APIS.get(TestStore.H2), query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(response.body()).startsWith(message);
    }

    @Test
    void textThatXmlCannotHoldBreaksNothing() {
        assertThat(XmlText.of("a\u0001b\ud800c\ufffed<&\ud83d\ude00"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd<&\ud83d\ude00");
    }
}
