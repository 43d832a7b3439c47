package onrecord.importer.event;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import onrecord.importer.text.Span;

/** Things with a place in the text and no overlaps, to be found by place. */
final class Sorted<T> {

    private final TreeMap<Integer, T> byStart = new TreeMap<>();
    private final Function<T, Span> span;

    Sorted(List<T> things, Function<T, Span> span) {
        this.span = span;
        things.forEach(thing -> byStart.put(span.apply(thing).start(), thing));
    }

    List<T> inside(Span range) {
        return byStart.subMap(range.start(), range.end()).values().stream()
                .filter(thing -> range.encloses(span.apply(thing)))
                .toList();
    }

    Optional<T> around(Span range) {
        return Optional.ofNullable(byStart.floorEntry(range.start()))
                .map(java.util.Map.Entry::getValue)
                .filter(thing -> span.apply(thing).overlaps(range));
    }
}
