package onrecord.importer.date;

import java.util.List;
import java.util.function.Consumer;
import onrecord.importer.text.Span;

/**
 * How well dates were read.
 *
 * @param exact phrases found with exactly the annotated extent
 * @param found phrases that some mention overlaps
 * @param right phrases whose best overlapping mention has the annotated value
 * @param covered those that are right, and those that count to the unit where the annotation counts to the day
 * @param mentions all mentions read
 * @param spurious mentions that overlap no annotation of any kind
 */
record GoldScore(int gold, int exact, int found, int right, int covered, int mentions, int spurious) {

    static GoldScore of(List<GoldText> texts, Consumer<String> misses) {
        GoldScore sum = new GoldScore(0, 0, 0, 0, 0, 0, 0);
        for (GoldText text : texts) {
            List<Span> whole = List.of(new Span(0, text.text().length()));
            sum = sum.plus(of(text, new DateReader().read(text.text(), whole, text.reference()), misses));
        }
        return sum;
    }

    private static GoldScore of(GoldText text, List<DateMention> mentions, Consumer<String> misses) {
        int exact = 0;
        int found = 0;
        int right = 0;
        int covered = 0;
        for (GoldDate date : text.dates()) {
            List<DateMention> near = mentions.stream()
                    .filter(m -> m.span().overlaps(date.span()))
                    .toList();
            exact += near.stream().anyMatch(m -> m.span().equals(date.span())) ? 1 : 0;
            found += near.isEmpty() ? 0 : 1;
            boolean isRight = near.stream().anyMatch(date::isRight);
            boolean isCovered = isRight || near.stream().anyMatch(date::isCovered);
            right += isRight ? 1 : 0;
            covered += isCovered ? 1 : 0;
            if (!isCovered) {
                misses.accept(miss(text, date, near));
            }
        }
        List<DateMention> spurious =
                mentions.stream().filter(m -> overlapsNone(text, m.span())).toList();
        spurious.forEach(m -> misses.accept("SPURIOUS " + text.id() + " ["
                + m.span().of(text.text()) + "] " + m.date().edtf() + " | " + around(text, m.span())));
        return new GoldScore(text.dates().size(), exact, found, right, covered, mentions.size(), spurious.size());
    }

    private static boolean overlapsNone(GoldText text, Span span) {
        return text.others().stream().noneMatch(span::overlaps)
                && text.dates().stream().noneMatch(date -> span.overlaps(date.span()));
    }

    private static String miss(GoldText text, GoldDate date, List<DateMention> near) {
        List<String> got = near.stream()
                .map(m -> m.span().of(text.text()) + "=" + m.date().edtf())
                .toList();
        return "MISS " + text.id() + " ref " + text.reference() + " [" + date.phrase() + "] want " + date.value()
                + " got " + got + " | " + around(text, date.span());
    }

    private static String around(GoldText text, Span span) {
        int from = Math.max(0, span.start() - 60);
        int to = Math.min(text.text().length(), span.end() + 40);
        return text.text().substring(from, Math.max(from, to)).replace('\n', ' ');
    }

    private GoldScore plus(GoldScore other) {
        return new GoldScore(
                gold + other.gold,
                exact + other.exact,
                found + other.found,
                right + other.right,
                covered + other.covered,
                mentions + other.mentions,
                spurious + other.spurious);
    }

    double rightShare() {
        return (double) right / gold;
    }

    double coveredShare() {
        return share(covered);
    }

    @Override
    public String toString() {
        return "gold %4d  exact extent %.3f  found %.3f  value right %.3f (covered %.3f)  mentions %4d  spurious %d"
                .formatted(gold, share(exact), share(found), rightShare(), coveredShare(), mentions, spurious);
    }

    private double share(int part) {
        return (double) part / gold;
    }
}
