package onrecord.api.limit;

import graphql.GraphQLError;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import onrecord.api.graphql.DocumentCheck;
import onrecord.api.graphql.Limits;
import onrecord.api.graphql.Refusal;
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
        int aliases = 0;
        int directives = 0;
        Deque<Node<?>> nodes = new ArrayDeque<>(List.of(document));
        while (!nodes.isEmpty()) {
            Node<?> node = nodes.remove();
            if (node instanceof Field field && field.getAlias() != null) {
                aliases++;
            } else if (node instanceof Directive directive) {
                if (WholeOnly.isDefer(directive)) {
                    return WholeOnly.refuse(directive);
                }
                directives++;
            }
            node.getChildren().forEach(nodes::add);
        }
        if (aliases > limits.aliases()) {
            return refuse("aliases", limits.aliases(), aliases);
        }
        return directives > limits.directives() ? refuse("directives", limits.directives(), directives) : List.of();
    }

    private static List<GraphQLError> refuse(String what, int most, int found) {
        return List.of(Refusal.limit(what, "a document may have " + most + " " + what + ", not " + found)
                .error());
    }
}
