package onrecord.api.trusted;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The documents that were registered when the API started. */
@Component
@EnableConfigurationProperties(TrustedProperties.class)
public class TrustedDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedDocuments.class);

    private final TrustedProperties properties;
    private final DocumentFolder.Found found;
    private volatile Set<String> operations = Set.of();

    TrustedDocuments(TrustedProperties properties, JsonMapper json) {
        this.properties = properties;
        Path folder = properties.folder();
        this.found = folder == null || !Files.isDirectory(folder)
                ? new DocumentFolder.Found(Map.of(), Map.of())
                : DocumentFolder.read(folder, json);
    }

    /** Whether nothing else may be asked. */
    boolean only() {
        return properties.only();
    }

    /** @param id a SHA-256, with or without prefix, or the identifier that a manifest gives */
    Optional<String> find(String id) {
        return Optional.ofNullable(found.byId().get(Sha256.bare(id)));
    }

    boolean contains(String document) {
        return found.files().containsKey(document);
    }

    /** The names of the operations in them; empty until the API is ready. */
    public Set<String> operations() {
        return operations;
    }

    /** A document that does not fit the schema stays registered, as its error tells its client most. */
    @EventListener
    void check(ApplicationReadyEvent ready) {
        if (properties.folder() != null || properties.only()) {
            LOG.info("{} trusted documents from {}", found.files().size(), properties.folder());
        }
        if (found.files().isEmpty()) {
            if (properties.only()) {
                LOG.warn("Only trusted documents may be asked, and there is none: set onrecord.trusted.folder");
            }
            return;
        }
        GraphQlSource source = ready.getApplicationContext().getBean(GraphQlSource.class);
        Set<String> names = new LinkedHashSet<>();
        found.files().forEach((text, path) -> check(text, path, source, names));
        operations = Set.copyOf(names);
    }

    private static void check(String text, Path path, GraphQlSource source, Set<String> names) {
        ParseAndValidateResult result = ParseAndValidate.parseAndValidate(
                source.schema(), ExecutionInput.newExecutionInput(text).build());
        List<GraphQLError> errors = result.getErrors();
        if (!errors.isEmpty()) {
            LOG.warn("{}: {}", path, errors.get(0).getMessage());
        }
        Document document = result.getDocument();
        if (document != null) {
            document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .map(OperationDefinition::getName)
                    .filter(name -> name != null)
                    .forEach(names::add);
        }
    }
}
