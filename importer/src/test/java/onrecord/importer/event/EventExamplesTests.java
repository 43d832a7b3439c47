package onrecord.importer.event;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every example of {@code event/events.spec} and {@code event/titles.spec} and compares what it expects. */
class EventExamplesTests {

    @TestFactory
    Stream<DynamicTest> examples() {
        return Example.of("/event/events.spec", EventExamplesTests::events);
    }

    @TestFactory
    Stream<DynamicTest> titles() {
        return Example.of(
                "/event/titles.spec",
                text -> Example.of(text).events().stream().map(Event::title).toList());
    }

    private static List<String> events(String text) {
        Example example = Example.of(text);
        return example.events().stream().map(event -> line(example, event)).toList();
    }

    private static String line(Example example, Event event) {
        String participants = event.participants().stream()
                .map(each -> example.cast().member(each.member()).name() + " "
                        + each.role().name().toLowerCase())
                .collect(Collectors.joining(", "));
        String place = event.place() == null
                ? ""
                : " | in " + example.cast().member(event.place()).name();
        String mentions = event.mentions().stream()
                .map(span -> span.of(example.article().text()))
                .collect(Collectors.joining(" // "));
        return event.type() + (event.occurred() ? "" : " (not yet)") + " | "
                + (event.date() == null ? "-" : event.date().edtf()) + " | " + participants + place + " | " + mentions;
    }
}
