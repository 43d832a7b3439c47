package onrecord.importer.pipeline;

import java.util.List;
import java.util.Optional;
import onrecord.importer.article.Article;
import onrecord.importer.entity.Cast;
import onrecord.importer.event.Event;
import onrecord.importer.link.Links;
import onrecord.importer.statement.Statement;

/**
 * Everything that one article tells; all spans are positions in the article's cleaned text, which {@code
 * article.clean().map()} leads back to the imported text.
 */
public record ArticleFacts(Article article, Cast cast, List<Statement> statements, List<Event> events, Links links) {

    public ArticleFacts {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }

    /** The article's language, where that is one that no facts are read from. */
    public Optional<String> unreadLanguage() {
        return Optional.ofNullable(article.language()).filter(language -> !ArticlePipeline.reads(language));
    }
}
