package onrecord.importer.date;

import java.util.List;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.expression.Found;
import onrecord.importer.date.expression.Words;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/** An article's dates. */
public final class DatedText {

    private final Words words;
    private final List<Found> phrases;
    private final @Nullable PartialDate published;
    private final List<DateMention> mentions;

    private DatedText(Words words, List<Found> phrases, @Nullable PartialDate published, @Nullable Period reference) {
        this.words = words;
        this.phrases = phrases;
        this.published = published;
        this.mentions = Resolver.resolve(words, phrases, reference);
    }

    static DatedText of(Words words, List<Found> phrases, @Nullable PartialDate published) {
        Period given = published == null ? null : Period.of(published);
        if (given != null) {
            return new DatedText(words, phrases, published, given);
        }
        Period assumed = Publication.assume(words, phrases);
        return new DatedText(words, phrases, assumed == null ? published : assumed.on(DateBasis.ASSUMED), assumed);
    }

    /** The same text's dates, reckoned from another date of the article. */
    public DatedText on(PartialDate other) {
        return of(words, phrases, other);
    }

    /** Between which days the article can have appeared. */
    public ToldBounds bounds() {
        return ToldBounds.of(words, phrases);
    }

    /** When the article appeared: as given, or assumed from what it tells; null where nothing hints at it. */
    public @Nullable PartialDate published() {
        return published;
    }

    /** In order, without overlaps. */
    public List<DateMention> mentions() {
        return mentions;
    }
}
