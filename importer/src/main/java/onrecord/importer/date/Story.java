package onrecord.importer.date;

import java.util.Set;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.expression.Found;
import onrecord.importer.date.expression.Step;
import onrecord.importer.date.expression.Word.Kind;
import onrecord.importer.date.expression.Words;
import org.jspecify.annotations.Nullable;

/** Where a text's story has got to: its last date that is no glance back or ahead. Serves one walk through one text. */
final class Story {

    private static final Set<String> GLANCES =
            Set.of("since", "until", "till", "before", "by", "than", "through", "because", "unlike", "like");
    private static final int GLANCE_BACK_DAYS = 90;
    private static final int GLANCE_AHEAD_DAYS = 400;

    private final Words words;
    private int seen;
    private boolean isNewParagraph = true;
    private @Nullable Period focus;

    Story(Words words) {
        this.words = words;
    }

    @Nullable
    Period focus() {
        return focus;
    }

    /** Goes on to the phrase; the words between it and the last one may begin a new paragraph. */
    void reach(Found phrase) {
        for (; seen < phrase.firstWord(); seen++) {
            isNewParagraph |= words.is(seen, Kind.BREAK);
        }
    }

    void tell(Found phrase, Period period) {
        Period last = focus;
        boolean back = last != null && period.last().isBefore(last.first().minusDays(GLANCE_BACK_DAYS));
        boolean ahead = last != null
                && period.first().isAfter(last.last().plusDays(GLANCE_AHEAD_DAYS))
                && !opensSentence(phrase);
        boolean stray = (back || ahead) && !isNewParagraph;
        if (!isGlance(phrase) && !stray) {
            focus = period;
        }
        isNewParagraph = false;
    }

    private boolean opensSentence(Found phrase) {
        for (int i = phrase.firstWord() - 1; i > phrase.firstWord() - 4; i--) {
            if (words.is(i, ".") || words.is(i, Kind.BREAK)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGlance(Found phrase) {
        boolean counted = phrase.expression() instanceof Step step && step.isFromText() && step.steps() < 0;
        return counted || (words.isAny(phrase.firstWord() - 1, GLANCES) && !opensSentence(phrase));
    }
}
