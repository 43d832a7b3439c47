package onrecord.importer.link;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.Sentence;

/** What somebody says right after what he said of an event mostly speaks of that event too. */
final class SameVein implements Clue {

    private static final double SHARE = 0.75;
    /** What was itself guessed from what stands around is not carried on. */
    private static final double FIRM = 0.7;

    @Override
    public List<Pointer> find(StatementWalk walk, Setting setting) {
        List<Pointer> carried = new ArrayList<>(0);
        if (!walk.previous().isEmpty() && goesOn(walk, setting)) {
            for (Pointer pointer : walk.previous()) {
                if (pointer.confidence() >= FIRM && !walk.isOccasion(pointer.event())) {
                    carried.add(new Pointer(pointer.event(), pointer.evidence(), SHARE * pointer.confidence()));
                }
            }
        }
        return carried;
    }

    private static boolean goesOn(StatementWalk walk, Setting setting) {
        Setting previous = walk.article().settings().get(walk.current() - 1);
        Object speaker = setting.speaker();
        return speaker != null
                && speaker.equals(previous.speaker())
                && firstSentence(setting) - lastSentence(previous) <= 1;
    }

    private static int firstSentence(Setting setting) {
        List<Sentence> around = setting.around();
        return around.isEmpty() ? 0 : around.get(0).index();
    }

    private static int lastSentence(Setting setting) {
        List<Sentence> around = setting.around();
        return around.isEmpty() ? 0 : around.get(around.size() - 1).index();
    }
}
