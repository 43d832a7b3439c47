package onrecord.importer.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.importer.cleaning.Block;
import onrecord.importer.date.DateReader;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.entity.Member;
import onrecord.importer.entity.Mention;
import onrecord.importer.event.Event;
import onrecord.importer.link.Links;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.statement.Statement;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;

/** What holds of an article's facts, whatever the article is. */
final class FactsAssert {

    /** Where names may stand beside the facts: authors, the place that the text opens with. */
    private static final Set<BlockKind> NAMING = EnumSet.of(BlockKind.BYLINE, BlockKind.DATELINE);

    private final ArticleFacts facts;
    private final String text;
    private final List<Span> read;
    private final List<Span> named;

    private FactsAssert(ArticleFacts facts) {
        this.facts = facts;
        text = facts.article().text();
        List<Block> blocks = facts.article().clean().blocks();
        read = blocks.stream().filter(Block::holdsFacts).map(Block::span).toList();
        named = blocks.stream()
                .filter(block -> block.holdsFacts() || NAMING.contains(block.kind()))
                .map(Block::span)
                .toList();
    }

    static void assertSound(ArticleFacts facts) {
        FactsAssert check = new FactsAssert(facts);
        check.blocks();
        facts.cast().members().forEach(check::member);
        facts.cast().mentions().forEach(check::mention);
        facts.statements().forEach(check::statement);
        facts.events().forEach(check::event);
        facts.links().references().forEach(check::reference);
        facts.links().occasions().forEach(check::occasion);
        check.dates();
    }

    private void blocks() {
        int end = 0;
        for (Block block : facts.article().clean().blocks()) {
            assertThat(block.span().start())
                    .as("%s begins behind the one before", block)
                    .isGreaterThanOrEqualTo(end);
            end = block.span().end();
        }
        assertThat(end).as("blocks end within the text").isLessThanOrEqualTo(text.length());
    }

    private void member(Member member) {
        assertThat(member.name()).as("name of %s", member).isNotBlank();
        assertThat(facts.cast().member(member.index())).isSameAs(member);
        member.positions().forEach(position -> {
            assertThat(position.title()).as("position of %s", member).isNotBlank();
            memberOrNone(position.organization());
            memberOrNone(position.place());
        });
        memberOrNone(member.home());
    }

    private void mention(Mention mention) {
        within(named, mention.span(), mention);
        memberOrNone(mention.member());
    }

    private void statement(Statement statement) {
        assertThat(statement.spans()).as("spans of %s", statement).isNotEmpty();
        Span before = new Span(0, 0);
        for (Span span : statement.spans()) {
            within(read, span, statement);
            assertThat(before.end()).as("order of %s", statement).isLessThanOrEqualTo(span.start());
            before = span;
        }
        Stream.of(statement.cue(), statement.speakerSpan())
                .filter(Objects::nonNull)
                .forEach(span -> within(read, span, statement));
        assertThat(statement.confidence()).as("confidence of %s", statement).isBetween(0.0, 1.0);
        date(statement.saidOn());
        if (statement.speaker() instanceof Speaker.Known known) {
            memberOrNone(known.member());
        }
        if (statement.speaker() instanceof Speaker.Unnamed unnamed) {
            assertThat(unnamed.phrase()).as("speaker of %s", statement).isNotBlank();
        }
    }

    private void event(Event event) {
        assertThat(event.mentions()).as("mentions of %s", event).isNotEmpty();
        event.mentions().forEach(span -> within(read, span, event));
        assertThat(event.title()).as("title of %s", event).isNotBlank();
        assertThat(event.trigger()).as("trigger of %s", event).isNotBlank();
        date(event.date());
        memberOrNone(event.place());
        event.participants().forEach(participant -> memberOrNone(participant.member()));
    }

    private void reference(Links.Reference reference) {
        within(read, reference.evidence(), reference);
        assertThat(reference.statement()).isBetween(0, facts.statements().size() - 1);
        assertThat(reference.event()).isBetween(0, facts.events().size() - 1);
        assertThat(reference.confidence()).as("confidence of %s", reference).isBetween(0.0, 1.0);
    }

    private void occasion(Links.Occasion occasion) {
        assertThat(occasion.statement()).isBetween(0, facts.statements().size() - 1);
        assertThat(occasion.event()).isBetween(0, facts.events().size() - 1);
    }

    private void dates() {
        date(facts.article().publishedOn());
        new DateReader()
                .readArticle(text, read, facts.article().publishedOn())
                .mentions()
                .forEach(mention -> {
                    within(read, mention.span(), mention);
                    date(mention.date());
                });
    }

    private void memberOrNone(Integer member) {
        if (member != null) {
            assertThat(member).isBetween(0, facts.cast().members().size() - 1);
        }
    }

    private static void date(PartialDate date) {
        if (date != null && date.earliest() != null && date.latest() != null) {
            assertThat(date.earliest()).as("%s", date).isBeforeOrEqualTo(date.latest());
        }
    }

    /** A fact stands in one block, and neither begins nor ends with white space. */
    private void within(List<Span> blocks, Span span, Object fact) {
        assertThat(span.end()).as("%s ends within the text", fact).isLessThanOrEqualTo(text.length());
        assertThat(span.of(text)).as("text of %s", fact).isNotBlank();
        assertThat(span.trimmed(text))
                .as("%s without white space: [%s]", fact, span.of(text))
                .isEqualTo(span);
        assertThat(blocks.stream().anyMatch(block -> block.encloses(span)))
                .as("%s stands in a block that it may stand in: [%s]", fact, span.of(text))
                .isTrue();
    }
}
