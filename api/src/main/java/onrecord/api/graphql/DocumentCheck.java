package onrecord.api.graphql;

import graphql.GraphQLError;
import graphql.language.Document;
import java.util.List;

/** Looks at a valid document before it is kept for reuse. */
public interface DocumentCheck {

    /** What is wrong with it; empty where nothing is. */
    List<GraphQLError> check(Document document);
}
