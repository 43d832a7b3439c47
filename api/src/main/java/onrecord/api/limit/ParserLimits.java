package onrecord.api.limit;

import graphql.GraphQLContext;
import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;
import onrecord.api.graphql.Limits;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps parser and validator from working long on a hostile document. */
@Component
class ParserLimits implements WebGraphQlInterceptor {

    /** Deep enough for an introspection query; depth proper is measured when variables are known. */
    private static final int DEEPEST = 50;

    private static final int MOST_FIELDS = 5_000;

    private final ParserOptions parser;
    private final QueryComplexityLimits validator = QueryComplexityLimits.newLimits()
            .maxDepth(DEEPEST)
            .maxFieldsCount(MOST_FIELDS)
            .build();

    ParserLimits(Limits limits) {
        this.parser = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens())
                        .maxWhitespaceTokens(limits.document())
                        .maxCharacters(limits.document()));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(this::limit).build());
        return chain.next(request);
    }

    private void limit(GraphQLContext.Builder context) {
        context.put(ParserOptions.class, parser);
        context.put(QueryComplexityLimits.KEY, validator);
    }
}
