package onrecord.importer.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.importer.event.Event;
import onrecord.importer.event.Example;
import onrecord.importer.statement.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every example of {@code link/links.spec} and compares the links with those it expects. */
class LinkExamplesTests {

    @TestFactory
    Stream<DynamicTest> examples() {
        return Example.of("/link/links.spec", LinkExamplesTests::links);
    }

    private static List<String> links(String text) {
        Example example = Example.of(text);
        List<Event> events = example.events();
        Links links = new Linker(Example.nouns()).link(example.trees(), example.cast(), example.statements(), events);
        List<String> lines = new ArrayList<>();
        links.references()
                .forEach(link -> lines.add(content(text, example.statements().get(link.statement())) + " | about | "
                        + events.get(link.event()).title() + " | "
                        + link.evidence().of(text)));
        links.occasions()
                .forEach(link -> lines.add(content(text, example.statements().get(link.statement())) + " | at | "
                        + events.get(link.event()).title()));
        return lines;
    }

    private static String content(String text, Statement statement) {
        return statement.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" // "));
    }
}
