package onrecord.schema;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's SDL, parsed. */
final class Sdl {

    private Sdl() {}

    static TypeDefinitionRegistry own() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/graphql"))) {
            return parse(files.sorted().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static TypeDefinitionRegistry parse(List<Path> files) {
        TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
        files.forEach(file -> registry.merge(new SchemaParser().parse(file.toFile())));
        return registry;
    }
}
