package onrecord.importer.statement;

import java.util.List;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * What was said, without its attribution.
 *
 * @param spans where it stands: several where the attribution interrupts it; without outer quotation marks
 * @param cue the words that attribute it; null for a quotation that stands alone
 * @param speakerSpan the speaker as printed; null where the speaker is carried over from an earlier sentence
 * @param saidOn the date that the attribution gives; null where it gives none
 * @param confidence 0 to 1
 */
public record Statement(
        StatementKind kind,
        List<Span> spans,
        @Nullable Span cue,
        Speaker speaker,
        @Nullable Span speakerSpan,
        @Nullable PartialDate saidOn,
        double confidence) {

    public Statement {
        spans = List.copyOf(spans);
    }
}
