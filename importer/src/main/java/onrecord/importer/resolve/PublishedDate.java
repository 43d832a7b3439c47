package onrecord.importer.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import onrecord.schema.vocabulary.DateBasis;

/** When an article was published, where that is known to the year at least. */
record PublishedDate(String edtf, LocalDate earliest, LocalDate latest, DateBasis basis) {

    static final Comparator<PublishedDate> EARLIEST_FIRST = Comparator.comparing(PublishedDate::earliest)
            .thenComparing(PublishedDate::latest)
            .thenComparing(PublishedDate::basis)
            .thenComparing(PublishedDate::edtf);
}
