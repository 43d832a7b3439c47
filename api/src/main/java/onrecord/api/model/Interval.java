package onrecord.api.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The width of a histogram's buckets, and the number of the bucket that a day is in. */
public enum Interval {
    DAY("case when @_earliest is not null then @_order end") {
        @Override
        public LocalDate first(long bucket) {
            return LocalDate.ofEpochDay(bucket);
        }

        @Override
        public LocalDate last(LocalDate first) {
            return first;
        }
    },
    /** Monday to Sunday; day 0 was a Thursday. */
    WEEK("case when @_earliest is not null then floor((@_order + 3) / 7.0) end") {
        @Override
        public LocalDate first(long bucket) {
            return LocalDate.ofEpochDay(bucket * 7 - 3);
        }

        @Override
        public LocalDate last(LocalDate first) {
            return first.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        }
    },
    MONTH("extract(year from @_earliest) * 12 + extract(month from @_earliest) - 1") {
        @Override
        public LocalDate first(long bucket) {
            return LocalDate.of(Math.toIntExact(bucket / 12), (int) (bucket % 12) + 1, 1);
        }

        @Override
        public LocalDate last(LocalDate first) {
            return first.with(TemporalAdjusters.lastDayOfMonth());
        }
    },
    YEAR("extract(year from @_earliest)") {
        @Override
        public LocalDate first(long bucket) {
            return LocalDate.of(Math.toIntExact(bucket), 1, 1);
        }

        @Override
        public LocalDate last(LocalDate first) {
            return first.with(TemporalAdjusters.lastDayOfYear());
        }
    };

    private final String sql;

    Interval(String sql) {
        this.sql = sql;
    }

    /** @param date what the columns of the date begin with */
    public String sql(String date) {
        return sql.replace("@", date);
    }

    /** A bucket's first day. */
    public abstract LocalDate first(long bucket);

    /** A bucket's last day. */
    public abstract LocalDate last(LocalDate first);
}
