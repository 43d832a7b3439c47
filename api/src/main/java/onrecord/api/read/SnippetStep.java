package onrecord.api.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.api.graphql.BadRequest;
import onrecord.api.text.Range;
import onrecord.api.text.Sought;

/** Where in articles the sought words stand, for what was found in one table. */
final class SnippetStep extends Step {

    private static final int MOST = 10;

    private final Selection selection;
    private final Passages passages;
    private final Sought sought;
    private final int size;
    private final List<Step> articles = new ArrayList<>();

    private SnippetStep(Selection selection, Passages passages, Sought sought) {
        super(selection.key());
        this.selection = selection;
        this.passages = passages;
        this.sought = sought;
        this.size = size(selection);
        for (Selection child : selection.children()) {
            if (child.name().equals("article")) {
                articles.add(new OneStep(child, "Article", true));
            }
        }
    }

    /** One for each table. */
    static List<SnippetStep> all(Selection selection, Sought sought) {
        return Stream.of(Passages.values())
                .map(passages -> new SnippetStep(selection, passages, sought))
                .toList();
    }

    private static int size(Selection selection) {
        Object first = selection.arguments().get("first");
        if (first instanceof Integer size && (size < 1 || size > MOST)) {
            throw new BadRequest(selection.argument("first"), "must be from 1 to " + MOST + ", is " + size);
        }
        return first instanceof Integer size ? size : 1;
    }

    /** If the row is of this step's table. */
    void want(Found found, Item edge) {
        if (found.searched().entity().table().equals(passages.table())) {
            edge.put(selection.key(), List.of()); // keeps its place
            want(found.id(), edge);
        }
    }

    @Override
    void finish(Session session) throws SQLException {
        Map<Long, List<Passage>> found = passages.of(keys(), session);
        for (long key : keys()) {
            List<Item> snippets = new ArrayList<>();
            for (Passage.Quote quote : Passage.quotes(found.getOrDefault(key, List.of()), sought, size)) {
                session.budget().checkTime();
                snippets.add(item(quote, session));
            }
            deliver(key, snippets);
        }
    }

    private Item item(Passage.Quote quote, Session session) {
        Passage passage = quote.passage();
        Range range = quote.excerpt().range();
        session.budget().text(range.end() - range.start());
        Item snippet = new Item("Snippet");
        for (Selection child : selection.children()) {
            Object value = switch (child.name()) {
                case "text" -> passage.text().substring(range.start(), range.end());
                case "span" -> span(child, range.plus(passage.start()));
                case "highlights" ->
                    quote.excerpt().found().stream()
                            .map(word -> span(child, word.plus(passage.start())))
                            .toList();
                case "article" -> null; // keeps its place
                default -> child.typeName();
            };
            snippet.put(child.key(), value);
        }
        articles.forEach(step -> step.want(passage.article(), snippet));
        return snippet;
    }

    private static Item span(Selection selection, Range range) {
        Item span = new Item("Span");
        for (Selection child : selection.children()) {
            span.put(
                    child.key(),
                    switch (child.name()) {
                        case "start" -> range.start();
                        case "end" -> range.end();
                        default -> child.typeName();
                    });
        }
        return span;
    }

    @Override
    boolean isEnd() {
        return false;
    }

    @Override
    Collection<Step> following() {
        return articles;
    }
}
