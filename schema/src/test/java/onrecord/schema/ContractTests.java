package onrecord.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The SDL keeps every promise of the contract that clients rely on, where that lies beside the repository. */
class ContractTests {

    private static final Path CONTRACT = Path.of("../../shared/contract/core.graphqls");

    @Test
    void theSdlContainsTheContract() {
        assumeTrue(
                Files.exists(CONTRACT),
                "no contract at " + CONTRACT.toAbsolutePath().normalize());
        Set<String> missing = promises(Sdl.parse(List.of(CONTRACT)));
        missing.removeAll(promises(Sdl.own()));
        assertThat(missing).isEmpty();
    }

    /** One line for each type, field, argument and value: {@code Person.statements(first): Int}. */
    private static Set<String> promises(TypeDefinitionRegistry sdl) {
        Set<String> lines = new TreeSet<>();
        sdl.scalars().keySet().forEach(name -> lines.add("scalar " + name));
        sdl.types().values().forEach(type -> add(lines, type));
        return lines;
    }

    private static void add(Set<String> lines, TypeDefinition<?> type) {
        String name = type.getName();
        lines.add(type.getClass().getSimpleName() + " " + name);
        if (type instanceof ImplementingTypeDefinition<?> object) {
            object.getImplements().forEach(of -> lines.add(name + " implements " + print((Node<?>) of)));
            object.getFieldDefinitions().forEach(field -> add(lines, name, field));
        } else if (type instanceof EnumTypeDefinition values) {
            values.getEnumValueDefinitions().forEach(value -> lines.add(name + "." + value.getName()));
        } else if (type instanceof InputObjectTypeDefinition input) {
            input.getInputValueDefinitions().forEach(field -> lines.add(name + "." + typed(field)));
        }
    }

    private static void add(Set<String> lines, String type, FieldDefinition field) {
        lines.add(type + "." + field.getName() + ": " + print(field.getType()));
        field.getInputValueDefinitions()
                .forEach(argument -> lines.add(type + "." + field.getName() + "(" + typed(argument) + ")"));
    }

    private static String typed(InputValueDefinition value) {
        return value.getName() + ": " + print(value.getType());
    }

    private static String print(Node<?> node) {
        return AstPrinter.printAst(node);
    }
}
