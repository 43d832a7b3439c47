package onrecord.importer.statement.speaker;

import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.importer.entity.Mention;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MentionKind;

/** Whether a name stands for itself or is but a part of what somebody else is called: "a spokesman for Mayor Poe". */
final class NameTies {

    private static final String TIES = " of for from by with against and or about on in at to 's ’s ";

    private static final Pattern TITLE = Pattern.compile(" (Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\\.?$");

    private final Reading reading;

    NameTies(Reading reading) {
        this.reading = reading;
    }

    /** Whether a preposition, conjunction or possessive makes the name a mere part of a longer phrase. */
    boolean isTied(Mention mention) {
        int start = withTitle(mention);
        String before = TITLE.matcher(
                        reading.text().substring(Math.max(0, start - 16), start).stripTrailing())
                .replaceFirst("");
        String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !word.isEmpty() && (TIES.contains(" " + word + " ") || word.endsWith("'s") || word.endsWith("’s"));
    }

    /** Where "President-elect Poe" begins. */
    private int withTitle(Mention name) {
        int start = name.span().start();
        return start < 2
                ? start
                : reading.cast()
                        .mentionAt(new Span(start - 2, start - 1))
                        .filter(title -> title.kind() == MentionKind.NOMINAL && title.member() == name.member())
                        .map(title -> title.span().start())
                        .orElse(start);
    }
}
