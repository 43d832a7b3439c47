package onrecord.importer.date;

import java.time.LocalDate;
import java.util.List;
import onrecord.importer.text.Span;

/** An annotated date phrase, and the periods that count as its right reading. */
record GoldDate(Span span, String phrase, String value, List<Period> accepted) {

    boolean isRight(DateMention mention) {
        return accepted.stream().anyMatch(period -> fits(mention, period));
    }

    /**
     * Right but for the unit: where the annotation counts to the day ("two months ago" is the 17th of August), the
     * mention keeps to the unit of the phrase (it is August).
     */
    boolean isCovered(DateMention mention) {
        PartialDate date = mention.date();
        boolean counts = phrase.matches(
                "(?i).*\\b(ago|later|earlier|in|from|before|after|past|last|next|previous|upcoming)\\b.*");
        return counts
                && date.earliest() != null
                && date.latest() != null
                && accepted.stream().anyMatch(period -> isWithin(period, date.earliest(), date.latest()));
    }

    /** Not further than by a year, at either end. */
    private static boolean isWithin(Period period, LocalDate earliest, LocalDate latest) {
        return !period.first().isBefore(earliest)
                && !period.last().isAfter(latest)
                && period.first().minusYears(1).isBefore(earliest)
                && period.last().plusYears(1).isAfter(latest);
    }

    /** The period itself, or, where the annotation marks one end of the mention's interval, that end. */
    private boolean fits(DateMention mention, Period period) {
        PartialDate date = mention.date();
        if (period.first().equals(date.earliest()) && period.last().equals(date.latest())) {
            return true;
        }
        boolean part = mention.span().encloses(span) && mention.span().length() > span.length();
        String[] ends = date.edtf().split("/");
        return part && ends.length == 2 && (isEnd(ends[0], period) || isEnd(ends[1], period));
    }

    private static boolean isEnd(String end, Period period) {
        return Edtf.earliest(end).filter(period.first()::equals).isPresent()
                && Edtf.latest(end).filter(period.last()::equals).isPresent();
    }
}
