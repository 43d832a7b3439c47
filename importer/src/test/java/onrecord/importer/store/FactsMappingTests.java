package onrecord.importer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.article.Article;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.page.PageHints;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Member;
import onrecord.importer.entity.Mention;
import onrecord.importer.event.Event;
import onrecord.importer.link.Links;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.statement.Statement;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.text.Span;
import onrecord.importer.text.TextMap;
import onrecord.schema.table.ArticleLinkRow;
import onrecord.schema.table.CastMemberRow;
import onrecord.schema.table.EventMentionRow;
import onrecord.schema.table.MentionRow;
import onrecord.schema.table.StatementMentionRow;
import onrecord.schema.table.StatementRow;
import onrecord.schema.table.StatementSpanRow;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.DateBasis;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.MentionKind;
import onrecord.schema.vocabulary.StatementKind;
import org.junit.jupiter.api.Test;

class FactsMappingTests {

    /** Cleaned: "Ada said: we sign the accord." */
    private static final String RAW = "<p>Ada said: we <b>sign</b> the acc&ouml;rd.</p>";

    private static final PartialDate PUBLISHED = date("2031-05-04");
    private static final PartialDate CEREMONY = date("2031-05-02");
    private static final Span WORDS = new Span(10, 28);
    private static final Span ACCORD = new Span(22, 28);

    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Links.Reference> references = new ArrayList<>();
    private final List<Links.Occasion> occasions = new ArrayList<>();

    private static PartialDate date(String day) {
        return new PartialDate(day, LocalDate.parse(day), LocalDate.parse(day), DateBasis.STATED);
    }

    private static TextMap map() {
        int we = RAW.indexOf("Ada");
        int sign = RAW.indexOf("sign");
        int the = RAW.indexOf(" the");
        int entity = RAW.indexOf("&ouml;");
        return new TextMap.Builder()
                .add(13, we, we + 13)
                .add(4, sign, sign + 4)
                .add(8, the, the + 8)
                .add(1, entity, entity + 6)
                .add(3, entity + 6, entity + 9)
                .build();
    }

    private static Statement statement(Span span, PartialDate saidOn, Speaker speaker) {
        return new Statement(
                StatementKind.DIRECT, List.of(span), new Span(4, 8), speaker, new Span(0, 3), saidOn, 0.75);
    }

    private static Event event(PartialDate date, Span... mentions) {
        return new Event(
                EventType.AGREE, "agreement", "accord", "sign", date, true, null, List.of(), List.of(mentions));
    }

    private ArticleRows rows() {
        CleanText clean = new CleanText("Ada said: we sign the accörd.", map(), List.of(), PageHints.NONE);
        Article article = new Article("a.html", clean, null, List.of(), PUBLISHED, null, null, "en");
        List<Member> members = List.of(
                new Member(0, AgentKind.ORGANIZATION, "Harbour Board", null, null, null, List.of()),
                new Member(1, AgentKind.PERSON, "Ada", null, null, null, List.of()));
        Cast cast = new Cast(members, mentions, List.of(), null, null);
        Links links = new Links(references, occasions);
        return FactsMapping.rows(new ArticleFacts(article, cast, statements, events, links), RAW, "hash", "1+test");
    }

    private <R extends Record> List<R> rows(Class<R> kind) {
        return rows().facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void spansLeadToTheRawTextAroundMarkup() {
        statements.add(statement(WORDS, null, new Speaker.Known(1)));
        assertThat(rows(StatementSpanRow.class))
                .extracting(span -> RAW.substring(span.spanStart(), span.spanEnd()))
                .containsExactly("we", "sign", "the acc&ouml;rd");
        StatementRow row = rows(StatementRow.class).get(0);
        assertThat(row.text()).isEqualTo("we sign the acc&ouml;rd");
        assertThat(row.plain()).isEqualTo("we sign the accörd");
        assertThat(RAW.substring(row.cueStart(), row.cueEnd()))
                .isEqualTo("said")
                .isEqualTo(row.cue());
        assertThat(RAW.substring(row.speakerStart(), row.speakerEnd())).isEqualTo("Ada");
    }

    @Test
    void mentionCoversWhatLiesBetween() {
        mentions.add(new Mention(new Span(10, 21), MentionKind.NOMINAL, 1));
        MentionRow row = rows(MentionRow.class).get(0);
        assertThat(row.text()).isEqualTo("we <b>sign</b> the").isEqualTo(RAW.substring(row.spanStart(), row.spanEnd()));
        assertThat(row.plain()).isEqualTo("we sign the");
    }

    @Test
    void whatReadersSeeIsNotedOnlyWhereItIsNotTheText() {
        mentions.add(new Mention(new Span(0, 3), MentionKind.NAME, 1));
        events.add(event(CEREMONY, ACCORD));
        statements.add(statement(new Span(10, 12), null, new Speaker.Nobody()));
        assertThat(rows(MentionRow.class)).extracting(MentionRow::plain).containsOnlyNulls();
        assertThat(rows(StatementRow.class)).extracting(StatementRow::plain).containsOnlyNulls();
        assertThat(rows(EventMentionRow.class))
                .extracting(EventMentionRow::plain)
                .containsExactly("accörd");
    }

    @Test
    void statementIsSaidWhenItsAttributionSays() {
        statements.add(statement(WORDS, date("2031-05-01"), new Speaker.Nobody()));
        occur();
        assertThat(rows(StatementRow.class).get(0).saidEdtf()).isEqualTo("2031-05-01");
    }

    @Test
    void statementIsElseSaidWhenItsOccasionWas() {
        statements.add(statement(WORDS, null, new Speaker.Nobody()));
        occur();
        StatementRow row = rows(StatementRow.class).get(0);
        assertThat(row.saidEdtf()).isEqualTo("2031-05-02");
        assertThat(row.saidOrder())
                .isEqualTo((int) LocalDate.parse("2031-05-02").toEpochDay());
        assertThat(row.occasionArticleEventId()).isNotNull();
    }

    private void occur() {
        events.add(event(CEREMONY, ACCORD));
        occasions.add(new Links.Occasion(0, 0));
    }

    @Test
    void statementIsElseSaidWhenTheArticleAppeared() {
        statements.add(statement(WORDS, null, new Speaker.Nobody()));
        assertThat(rows(StatementRow.class).get(0).saidEdtf()).isEqualTo("2031-05-04");
    }

    @Test
    void unnamedSpeakerIsAPhraseAndNoMember() {
        statements.add(statement(WORDS, null, new Speaker.Unnamed("observers")));
        StatementRow row = rows(StatementRow.class).get(0);
        assertThat(row.unnamedSpeaker()).isEqualTo("observers");
        assertThat(row.speakerMemberId()).isNull();
    }

    @Test
    void sameWordsTwiceAreTwoStatements() {
        statements.add(statement(ACCORD, null, new Speaker.Nobody()));
        statements.add(statement(ACCORD, null, new Speaker.Known(1)));
        assertThat(rows(StatementRow.class)).extracting(StatementRow::id).doesNotHaveDuplicates();
        assertThat(rows().facts()).isEqualTo(rows().facts());
    }

    @Test
    void mentionsInsideAStatementBelongToIt() {
        mentions.add(new Mention(new Span(0, 3), MentionKind.NAME, 1));
        mentions.add(new Mention(new Span(10, 12), MentionKind.PRONOUN, 1));
        statements.add(statement(WORDS, null, new Speaker.Nobody()));
        MentionRow inside = rows(MentionRow.class).get(1);
        assertThat(rows(StatementMentionRow.class))
                .extracting(StatementMentionRow::mentionId)
                .containsExactly(inside.id());
    }

    @Test
    void castIsInTheOrderOfItsFirstMention() {
        mentions.add(new Mention(new Span(0, 3), MentionKind.NAME, 1));
        mentions.add(new Mention(new Span(22, 28), MentionKind.NAME, 0));
        assertThat(rows(CastMemberRow.class)).extracting(CastMemberRow::name).containsExactly("Ada", "Harbour Board");
    }

    @Test
    void eventThatStandsNowhereIsLeftOutWithItsLinks() {
        statements.add(statement(WORDS, null, new Speaker.Nobody()));
        events.add(event(null));
        events.add(event(null, ACCORD));
        references.add(new Links.Reference(0, 0, ACCORD, 0.9));
        references.add(new Links.Reference(0, 1, ACCORD, 0.8));
        references.add(new Links.Reference(0, 1, ACCORD, 0.7));
        assertThat(rows(ArticleLinkRow.class))
                .extracting(ArticleLinkRow::confidence)
                .containsExactly(0.8);
        assertThat(rows(EventMentionRow.class))
                .extracting(EventMentionRow::text)
                .containsExactly("acc&ouml;rd");
    }

    @Test
    void idsDependOnTheUriAndTheFactAlone() {
        assertThat(Ids.of("a", "bc")).isNotEqualTo(Ids.of("ab", "c")).isEqualTo(Ids.of("a", "bc"));
        assertThat(rows().article().id()).isEqualTo(Ids.of("a.html"));
    }
}
