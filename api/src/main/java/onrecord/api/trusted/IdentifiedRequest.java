package onrecord.api.trusted;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.web.server.ServerWebInputException;

/** A request that may name its document ({@code documentId} of GraphQL over HTTP) instead of having it. */
final class IdentifiedRequest extends SerializableGraphQlRequest {

    /** The extension under which the name goes on. */
    static final String DOCUMENT_ID = "documentId";

    private @Nullable String documentId;
    private boolean hasQuery;

    public void setDocumentId(@Nullable String documentId) {
        this.documentId = documentId;
    }

    @Override
    public void setQuery(@Nullable String query) {
        hasQuery = query != null;
        if (query != null) {
            super.setQuery(query);
        }
    }

    @Override
    public void setExtensions(@Nullable Map<String, Object> extensions) {
        if (extensions != null) {
            super.setExtensions(extensions);
        }
    }

    @Override
    public String getDocument() {
        if (documentId == null) {
            return super.getDocument();
        }
        if (hasQuery) {
            throw new ServerWebInputException("either query or documentId");
        }
        return PersistedQuerySupport.PERSISTED_QUERY_MARKER;
    }

    @Override
    public Map<String, Object> getExtensions() {
        if (documentId == null) {
            return super.getExtensions();
        }
        Map<String, Object> extensions = new LinkedHashMap<>(super.getExtensions());
        extensions.put(DOCUMENT_ID, documentId);
        return extensions;
    }
}
