package onrecord.importer.link;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Sentence;
import onrecord.importer.text.Span;

/** The statement itself tells the event. */
final class Contained implements Clue {

    private static final double CONFIDENCE = 0.9;

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        List<Pointer> found = new ArrayList<>();
        for (Sentence sentence : place.around()) {
            for (Told told : scene.facts().allToldIn(sentence)) {
                if (scene.facts().isSaying(told.event(), place.statement())) {
                    continue;
                }
                for (Span span : place.statement().spans()) {
                    add(told, span, found);
                }
            }
        }
        return found;
    }

    private static void add(Told told, Span span, List<Pointer> found) {
        int start = Math.max(span.start(), told.mention().start());
        int end = Math.min(span.end(), told.mention().end());
        if (end > start && (end - start) * 2 >= told.mention().length()) {
            found.add(new Pointer(told.event(), new Span(start, end), CONFIDENCE));
        }
    }
}
