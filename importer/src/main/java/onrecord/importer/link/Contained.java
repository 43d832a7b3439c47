package onrecord.importer.link;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Sentence;
import onrecord.importer.text.Span;

/** The statement itself tells the event. */
final class Contained implements Clue {

    private static final double CONFIDENCE = 0.9;

    @Override
    public List<Pointer> find(StatementWalk walk, Setting setting) {
        List<Pointer> found = new ArrayList<>(0);
        for (Sentence sentence : setting.around()) {
            for (Told told : walk.article().told().allIn(sentence)) {
                if (!walk.article().isSaying(told.event(), setting.statement())) {
                    for (Span span : setting.statement().spans()) {
                        add(told, span, found);
                    }
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
