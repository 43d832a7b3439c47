package onrecord.importer.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.importer.date.DateMention;
import onrecord.importer.date.calendar.Edtf;
import onrecord.importer.text.Span;

/** An annotated date phrase, and the days that count as its right reading. */
record DatedPhrase(Span span, List<DayRange> accepted) {

    private static final Pattern COUNTS = Pattern.compile(
            "\\b(ago|later|earlier|in|from|before|after|past|last|next|previous|upcoming)\\b",
            Pattern.CASE_INSENSITIVE);

    boolean isRight(DateMention mention) {
        return accepted.stream().anyMatch(range -> fits(mention, range));
    }

    /**
     * Right but for the unit: where the annotation counts to the day ("two months ago" is the 17th of August), the
     * mention keeps to the unit of the phrase (it is August).
     */
    boolean isCovered(DateMention mention, String text) {
        return isRight(mention)
                || COUNTS.matcher(span.of(text)).find()
                        && accepted.stream().anyMatch(range -> range.isWithin(mention.date()));
    }

    /** The range itself, or, where the annotation marks one end of the mention's interval, that end. */
    private boolean fits(DateMention mention, DayRange range) {
        if (range.is(mention.date())) {
            return true;
        }
        boolean part = mention.span().encloses(span) && mention.span().length() > span.length();
        String[] ends = mention.date().edtf().split("/");
        return part && ends.length == 2 && (isEnd(ends[0], range) || isEnd(ends[1], range));
    }

    private static boolean isEnd(String end, DayRange range) {
        Optional<LocalDate> first = Edtf.earliest(end);
        Optional<LocalDate> last = Edtf.latest(end);
        return first.isPresent() && last.isPresent() && range.equals(new DayRange(first.get(), last.get()));
    }
}
