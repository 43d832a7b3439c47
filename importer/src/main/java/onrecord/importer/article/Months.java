package onrecord.importer.article;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of months, as bits counted from January of the year 0. */
record Months(BitSet bits) {

    /** Stand for no end. */
    static final YearMonth FIRST = YearMonth.of(1800, 1);

    static final YearMonth LAST = YearMonth.of(2099, 12);

    static Months of(YearMonth from, YearMonth to) {
        BitSet bits = new BitSet();
        bits.set(index(from), index(to) + 1);
        return new Months(bits);
    }

    Months and(Months other) {
        BitSet both = (BitSet) bits.clone();
        both.and(other.bits);
        return new Months(both);
    }

    /** Where they have nothing in common the later ones hold: what is over is still told of, what is to come is not. */
    Months orLater(Months other) {
        Months both = and(other);
        return !both.isEmpty() ? both : last().isAfter(other.last()) ? this : other;
    }

    Months or(Months other) {
        BitSet any = (BitSet) bits.clone();
        any.or(other.bits);
        return new Months(any);
    }

    /** With so many more at the end. */
    Months plus(int months) {
        return or(of(last(), last().plusMonths(months)));
    }

    /** Without those before it. */
    Months from(YearMonth month) {
        BitSet later = (BitSet) bits.clone();
        later.clear(0, index(month));
        return new Months(later);
    }

    /** From the first to the last. */
    int length() {
        return bits.length() - bits.nextSetBit(0);
    }

    boolean isEmpty() {
        return bits.isEmpty();
    }

    YearMonth first() {
        return month(bits.nextSetBit(0));
    }

    YearMonth last() {
        return month(bits.length() - 1);
    }

    IntStream years() {
        return bits.stream().map(month -> month / 12).distinct();
    }

    private static int index(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    private static YearMonth month(int index) {
        return YearMonth.of(index / 12, index % 12 + 1);
    }
}
