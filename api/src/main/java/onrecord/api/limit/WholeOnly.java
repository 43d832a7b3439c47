package onrecord.api.limit;

import graphql.Directives;
import graphql.GraphQLError;
import graphql.language.Directive;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.execution.ErrorType;

/** Refuses {@code @defer}, which graphql-java's schemas cannot be without: answers come whole here. */
final class WholeOnly {

    private WholeOnly() {}

    static boolean isDefer(Directive directive) {
        return directive.getName().equals(Directives.DeferDirective.getName());
    }

    static List<GraphQLError> refuse(Directive directive) {
        return List.of(GraphQLError.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("answers come whole here: there is no @defer")
                .location(directive.getSourceLocation())
                .extensions(Map.of("code", "BAD_REQUEST"))
                .build());
    }
}
