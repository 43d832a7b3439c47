package onrecord.api.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Documents that were parsed, validated and checked before, by their text. */
@Component
class DocumentCache implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer, MeterBinder {

    /** In characters of all documents; what was parsed from them takes some twenty times as much memory. */
    private static final long LARGEST = 2_000_000;

    private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
            .maximumWeight(LARGEST)
            .weigher((String text, PreparsedDocumentEntry parsed) -> text.length())
            .recordStats()
            .build();
    private final DocumentCheck check;

    DocumentCache(DocumentCheck check) {
        this.check = check;
    }

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(this));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, documents, "documents");
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        return CompletableFuture.completedFuture(documents.get(input.getQuery(), text -> parse(input, parser)));
    }

    /** One that was given to be run; null where it could not be parsed, or is kept no more. */
    @Nullable
    Document find(String text) {
        PreparsedDocumentEntry parsed = documents.getIfPresent(text);
        return parsed == null ? null : parsed.getDocument();
    }

    private PreparsedDocumentEntry parse(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        PreparsedDocumentEntry parsed = parser.apply(input);
        Document document = parsed.getDocument();
        if (document == null || parsed.hasErrors()) {
            return parsed;
        }
        List<GraphQLError> errors = check.check(document);
        return errors.isEmpty() ? parsed : new PreparsedDocumentEntry(errors);
    }
}
