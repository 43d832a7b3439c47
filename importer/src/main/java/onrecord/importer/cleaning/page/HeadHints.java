package onrecord.importer.cleaning.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import onrecord.importer.text.WordFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page declares about itself: JSON-LD first, then meta elements, then marked elements of the body. */
final class HeadHints {

    private static final List<List<String>> NAMES = WordFile.rows("cleaning/page-meta.tsv");
    private static final Pattern PARTS = Pattern.compile("(?i)\\s*[,;|/]\\s*|\\s+(?:and|&|with|in|for)\\s+");
    private static final int LONGEST_AUTHOR = 100;
    private static final int MOST_AUTHORS = 8;
    private static final int MOST_MARKED = 3;
    private static final int TEXT_LENGTH = 200;

    private final Document document;
    private final JsonLd json;
    private final Microdata microdata;
    private final Map<String, List<String>> meta = new HashMap<>();

    private HeadHints(Document document, JsonLd json) {
        this.document = document;
        this.json = json;
        microdata = new Microdata(document);
        for (Element element : document.select("meta[content]")) {
            String content = element.attr("content").strip();
            for (String attribute : List.of("property", "name", "http-equiv")) {
                String name = element.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    meta.computeIfAbsent(name, unseen -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    static PageHints read(Document document, JsonLd json) {
        HeadHints head = new HeadHints(document, json);
        String publisher = head.first(head.json.publisher(), head.declared("publisher"));
        return new PageHints(
                head.title(publisher),
                head.authors(publisher),
                head.published(),
                publisher,
                head.language(),
                head.address());
    }

    private @Nullable String title(@Nullable String publisher) {
        String title = first(declared("title"), json.headline(), headline(), document.title());
        return title == null || title.isBlank() ? null : PageTitle.withoutOutlet(title, publisher);
    }

    /** The first source that names people. */
    private List<String> authors(@Nullable String publisher) {
        List<List<String>> sources = new ArrayList<>();
        sources.add(json.authors());
        NAMES.stream()
                .filter(row -> row.get(0).equals("author"))
                .forEach(row -> sources.add(meta.getOrDefault(row.get(1), List.of())));
        sources.add(fewOf(microdata.values("author")));
        sources.add(fewOf(document.select("[rel=author]").eachText()));
        return sources.stream()
                .map(source -> people(source, publisher))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Many authors' names are those of other articles. */
    private static List<String> fewOf(List<String> marked) {
        return marked.stream().distinct().count() > MOST_MARKED ? List.of() : marked;
    }

    private static List<String> people(List<String> authors, @Nullable String publisher) {
        List<String> people = authors.stream()
                .distinct()
                .filter(author -> author.length() <= LONGEST_AUTHOR && !author.equals(publisher) && namesPerson(author))
                .toList();
        return people.size() > MOST_AUTHORS ? List.of() : people;
    }

    private static boolean namesPerson(String author) {
        String[] parts = PARTS.split(AuthorName.BY.matcher(author).replaceFirst(""));
        return Arrays.stream(parts).anyMatch(AuthorName::isPerson);
    }

    private @Nullable String published() {
        List<String> marked = microdata.values("datePublished");
        return first(
                json.published(),
                declared("published"),
                marked.isEmpty() ? null : marked.get(0),
                attribute("time[pubdate]", "datetime"),
                timeBelowHeading());
    }

    /** The first time element between the heading and the text. */
    private @Nullable String timeBelowHeading() {
        boolean below = false;
        for (Element element : document.select("h1, time[datetime], p")) {
            below |= element.nameIs("h1");
            if (below && element.nameIs("time")) {
                return element.attr("datetime");
            }
            if (below && element.text().length() > TEXT_LENGTH) {
                return null;
            }
        }
        return null;
    }

    private @Nullable String language() {
        Element html = document.selectFirst("html");
        return first(html == null ? null : html.attr("lang"), json.language(), declared("language"));
    }

    /** An absolute one, if there is any. */
    private @Nullable String address() {
        String canonical = first(attribute("link[rel=canonical]", "href"));
        String shared = first(declared("address"));
        return isAbsolute(canonical) || !isAbsolute(shared) ? first(canonical, shared) : shared;
    }

    private static boolean isAbsolute(@Nullable String address) {
        return address != null && address.regionMatches(true, 0, "http", 0, 4);
    }

    private @Nullable String declared(String what) {
        for (List<String> row : NAMES) {
            List<String> values = row.get(0).equals(what) ? meta.get(row.get(1)) : null;
            if (values != null) {
                return values.get(0);
            }
        }
        return null;
    }

    private @Nullable String headline() {
        List<String> headlines = microdata.values("headline");
        return headlines.size() == 1 ? headlines.get(0) : null;
    }

    private @Nullable String attribute(String selector, String name) {
        Element element = document.selectFirst(selector);
        return element == null ? null : element.attr(name);
    }

    private @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return null;
    }
}
