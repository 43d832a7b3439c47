package onrecord.importer.statement.indirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** What somebody is reported to have said in a list: "The minister also said:", and a point a line, without full stops. */
public final class ListedClauses {

    private static final int FEWEST_POINTS = 2;
    private static final int SHORTEST_POINT = 20;
    private static final int LONGEST_POINT = 300;
    /** Between a cue and the colon that ends its passage. */
    private static final int LONGEST_INTRODUCTION = 30;

    private final Reading reading;
    private final Map<Tree, List<Cue>> cues;

    public ListedClauses(Reading reading, Map<Tree, List<Cue>> cues) {
        this.reading = reading;
        this.cues = cues;
    }

    public List<Attribution> find() {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < reading.passages(); i++) {
            Cue cue = announcing(reading.passage(i));
            int end = cue == null ? i : pointsBehind(i);
            for (int point = i + 1; cue != null && end - i >= FEWEST_POINTS && point <= end; point++) {
                found.add(attribution(cue, reading.passage(point)));
            }
        }
        return found;
    }

    private @Nullable Cue announcing(Span passage) {
        Tree tree = last(passage) == ':' ? reading.treeAt(passage.end() - 1) : null;
        return tree == null
                ? null
                : cues.getOrDefault(tree, List.of()).stream()
                        .filter(cue -> cue.subject() != null && cue.entry().takes(Frame.CLAUSE))
                        .filter(cue -> passage.end() - cue.span().end() < LONGEST_INTRODUCTION)
                        .findFirst()
                        .orElse(null);
    }

    private int pointsBehind(int announcement) {
        int last = announcement;
        while (last + 1 < reading.passages() && isPoint(reading.passage(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isPoint(Span passage) {
        return passage.length() >= SHORTEST_POINT
                && passage.length() <= LONGEST_POINT
                && Character.isLetterOrDigit(last(passage));
    }

    private char last(Span passage) {
        return reading.text().charAt(passage.end() - 1);
    }

    private static Attribution attribution(Cue cue, Span point) {
        return new Attribution(Pattern.CLAUSE, List.of(point), cue.span(), cue.tree(), cue.subject());
    }
}
