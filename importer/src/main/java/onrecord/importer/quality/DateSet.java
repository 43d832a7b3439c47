package onrecord.importer.quality;

import java.util.List;
import onrecord.importer.date.DateMention;
import onrecord.importer.date.DateReader;
import onrecord.importer.pipeline.ArticlePipeline;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MeasuredFact;

/**
 * Texts with their date phrases and the days that they mean.
 *
 * @param countsDays whether the annotation counts to the day where a phrase counts in months or years
 */
record DateSet(String name, boolean countsDays, List<DatedPhrases> texts) implements DataSet {

    @Override
    public void measure(ArticlePipeline walk, Scores scores) {
        DateReader reader = new DateReader();
        for (DatedPhrases annotated : texts) {
            String text = annotated.text();
            List<DateMention> found = reader.read(text, List.of(new Span(0, text.length())), annotated.reference());
            annotated.phrases().forEach(phrase -> want(phrase, found, text, scores));
            found.forEach(mention -> judge(mention, annotated, scores));
        }
    }

    private void want(DatedPhrase phrase, List<DateMention> found, String text, Scores scores) {
        List<DateMention> near = found.stream()
                .filter(mention -> mention.span().overlaps(phrase.span()))
                .toList();
        boolean covered = near.stream().anyMatch(mention -> phrase.isCovered(mention, text));
        scores.wanted(MeasuredFact.DATE, near.stream().anyMatch(phrase::isRight));
        if (countsDays) {
            scores.wanted(MeasuredFact.DATE_COVERED, covered);
        }
        if (!covered) {
            scores.miss(
                    "DATE %s want %s got %s",
                    phrase.span().of(text),
                    phrase.accepted(),
                    near.stream().map(mention -> mention.date().edtf()).toList());
        }
    }

    /** What overlaps only a duration or a phrase of several readings is neither right nor wrong. */
    private void judge(DateMention mention, DatedPhrases annotated, Scores scores) {
        List<DatedPhrase> near = annotated.phrases().stream()
                .filter(phrase -> phrase.span().overlaps(mention.span()))
                .toList();
        if (near.isEmpty() && annotated.others().stream().anyMatch(mention.span()::overlaps)) {
            return;
        }
        String text = annotated.text();
        scores.found(MeasuredFact.DATE, near.stream().anyMatch(phrase -> phrase.isRight(mention)));
        if (countsDays) {
            scores.found(MeasuredFact.DATE_COVERED, near.stream().anyMatch(phrase -> phrase.isCovered(mention, text)));
        }
        if (near.isEmpty()) {
            scores.miss(
                    "EXTRA date %s as %s",
                    mention.span().of(text), mention.date().edtf());
        }
    }
}
