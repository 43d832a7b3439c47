package onrecord.importer.date;

import org.jspecify.annotations.Nullable;

/** "Christmas 2007", "New Year's Eve", "last Thanksgiving". */
final class HolidayPhrase implements Rule {

    private static final int LONGEST = 6;
    private static final Holidays HOLIDAYS = new Holidays();

    @Override
    public @Nullable Parsed at(Words words, int index) {
        Integer which = Vocabulary.WHICH.get(words.lower(index));
        if (which != null) {
            Parsed named = named(words, index + 1);
            if (named != null && words.is(index, "following")) {
                return null;
            }
            return named == null ? null : new Parsed(new Which((Yearly) named.expression(), which), named.end());
        }
        Parsed named = named(words, index);
        if (named == null) {
            return null;
        }
        Parsed year = Years.following(words, named.end());
        if (year == null && !words.at(index).isCapital()) {
            return null;
        }
        return year == null ? named : new Parsed(((Yearly) named.expression()).inYear(year.expression()), year.end());
    }

    private static @Nullable Parsed named(Words words, int index) {
        Parsed found = null;
        StringBuilder name = new StringBuilder();
        for (int i = index; i < index + LONGEST && words.at(i).end() > 0; i++) {
            name.append(i > index && !words.isJoined(i) ? " " : "").append(words.lower(i));
            Yearly holiday = HOLIDAYS.get(name.toString());
            found = holiday == null ? found : new Parsed(holiday, i + 1);
        }
        return found;
    }
}
