package onrecord.importer.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** Things with a place in the text and no overlaps, to be found by place. */
final class Sorted<T> {

    private final List<T> things;
    private final int[] starts;
    private final Function<T, Span> span;

    Sorted(List<T> things, Function<T, Span> span) {
        this.span = span;
        this.things = new ArrayList<>(things);
        this.things.sort(Comparator.comparing(span));
        this.starts = new int[things.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = span.apply(this.things.get(i)).start();
        }
    }

    List<T> inside(Span range) {
        List<T> inside = List.of();
        for (int i = firstFrom(range.start()); i < starts.length && starts[i] < range.end(); i++) {
            if (range.encloses(span.apply(things.get(i)))) {
                inside = inside.isEmpty() ? new ArrayList<>(2) : inside;
                inside.add(things.get(i));
            }
        }
        return inside;
    }

    @Nullable
    T around(Span range) {
        int last = firstFrom(range.start() + 1) - 1;
        return last >= 0 && span.apply(things.get(last)).overlaps(range) ? things.get(last) : null;
    }

    /** The first that starts at a position or behind it. */
    private int firstFrom(int position) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
