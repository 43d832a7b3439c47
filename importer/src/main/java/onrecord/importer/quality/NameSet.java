package onrecord.importer.quality;

import java.util.List;
import onrecord.importer.entity.Mention;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.pipeline.ArticlePipeline;
import onrecord.importer.quality.NamedText.Name;
import onrecord.schema.vocabulary.MentionKind;

/** Texts with their names and what each is a name of. */
record NameSet(String name, List<NamedText> texts) implements DataSet {

    @Override
    public void measure(ArticlePipeline walk, Scores scores) {
        for (NamedText annotated : texts) {
            List<Name> found = found(walk.read(name, annotated.text(), false));
            annotated.names().forEach(wanted -> {
                boolean hit = found.stream().anyMatch(wanted::agrees);
                scores.wanted(wanted.fact(), hit);
                if (!hit) {
                    scores.miss("MISS %s %s", wanted.kind(), wanted.span().of(annotated.text()));
                }
            });
            found.forEach(mine -> {
                boolean right = annotated.names().stream().anyMatch(mine::agrees);
                scores.found(mine.fact(), right);
                if (!right) {
                    scores.miss("EXTRA %s %s", mine.kind(), mine.span().of(annotated.text()));
                }
            });
        }
    }

    private static List<Name> found(ArticleFacts facts) {
        return facts.cast().mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .map(mention -> name(mention, facts))
                .toList();
    }

    private static Name name(Mention mention, ArticleFacts facts) {
        return new Name(
                Raw.span(facts, mention.span()),
                facts.cast().member(mention.member()).kind());
    }
}
