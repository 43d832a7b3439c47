package onrecord.importer.article;

import java.time.LocalDate;
import java.util.Optional;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/** When an article says that it was published: in the page's head, in a line above or below the body, in its address. */
final class PublicationDate {

    private PublicationDate() {}

    static @Nullable PartialDate find(String uri, CleanText clean) {
        DayOrder order = DayOrder.of(clean.hints().language());
        return Optional.ofNullable(clean.hints().published())
                .flatMap(line -> PrintedDate.find(line, order))
                .or(() -> new DateCandidates(clean, order).best())
                .or(() -> AddressDate.find(uri))
                .or(() -> Optional.ofNullable(clean.hints().address()).flatMap(AddressDate::find))
                .map(PublicationDate::stated)
                .orElse(null);
    }

    private static PartialDate stated(LocalDate day) {
        return new PartialDate(day.toString(), day, day, DateBasis.STATED);
    }
}
