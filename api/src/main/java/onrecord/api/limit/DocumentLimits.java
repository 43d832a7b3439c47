package onrecord.api.limit;

import graphql.GraphQLError;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import onrecord.api.graphql.DocumentCheck;
import onrecord.api.graphql.Limits;
import onrecord.api.graphql.Refusal;
import onrecord.api.graphql.Spot;
import org.springframework.stereotype.Component;

/** Measures a document once, when it is first seen. */
@Component
class DocumentLimits implements DocumentCheck {

    private final Limits limits;

    DocumentLimits(Limits limits) {
        this.limits = limits;
    }

    @Override
    public List<GraphQLError> check(Document document) {
        List<Node<?>> aliases = new ArrayList<>();
        List<Node<?>> directives = new ArrayList<>();
        Deque<Node<?>> nodes = new ArrayDeque<>(List.of(document));
        while (!nodes.isEmpty()) {
            Node<?> node = nodes.remove();
            if (node instanceof Field field && field.getAlias() != null) {
                aliases.add(node);
            } else if (node instanceof Directive directive) {
                if (WholeOnly.isDefer(directive)) {
                    return WholeOnly.refuse(directive);
                }
                directives.add(node);
            }
            node.getChildren().forEach(nodes::add);
        }
        List<GraphQLError> errors = new ArrayList<>();
        refuse("aliases", aliases, limits.aliases()).ifPresent(errors::add);
        refuse("directives", directives, limits.directives()).ifPresent(errors::add);
        return errors;
    }

    private static Optional<GraphQLError> refuse(String what, List<Node<?>> found, int most) {
        if (found.size() <= most) {
            return Optional.empty();
        }
        String message = "a document may have " + most + " " + what + ", not " + found.size();
        Spot firstTooMany = new Spot(List.of(), found.get(most).getSourceLocation());
        return Optional.of(Refusal.limit(what, message).error(firstTooMany));
    }
}
