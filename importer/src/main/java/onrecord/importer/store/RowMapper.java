package onrecord.importer.store;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.importer.article.Article;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.entity.Member;
import onrecord.importer.event.Event;
import onrecord.importer.link.Links.Reference;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;
import onrecord.schema.table.ArticleEventRow;
import onrecord.schema.table.ArticleLinkRow;
import onrecord.schema.table.ArticleRow;
import onrecord.schema.table.BlockRow;
import onrecord.schema.table.CastMemberRow;
import onrecord.schema.table.CastPositionRow;
import onrecord.schema.table.EventMentionRow;
import onrecord.schema.table.MentionRow;
import onrecord.schema.table.StatementRow;
import onrecord.schema.table.StatementSpanRow;
import onrecord.schema.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** One fact to one row; what only resolution knows stays null. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface RowMapper {

    RowMapper INSTANCE = Mappers.getMapper(RowMapper.class);

    int LONGEST_URL = 2000;
    Pattern URL = Pattern.compile("(?i)https?://[^/?#\\s\"<>]+/(?!#|index\\.\\w+$)[^\\s\"<>]++");

    /** Which version of which text an article's facts come from. */
    record Origin(String text, String contentHash, String extractorVersion) {}

    /** Which fact of an article it is. */
    record Key(long id, long articleId, int ordinal) {}

    /** Who said something: one of the cast, or a phrase, or nobody; and where the article prints them. */
    record SpeakerColumns(
            @Nullable Long memberId,
            @Nullable String unnamed,
            @Nullable Stretch printed) {}

    @Mapping(target = "id", source = "id")
    @Mapping(target = "uri", source = "article.uri")
    @Mapping(target = "title", source = "article.title", qualifiedByName = "title")
    @Mapping(target = "publisherId", ignore = true)
    @Mapping(target = "datelineId", ignore = true)
    @Mapping(target = "publishedEdtf", source = "article.publishedOn.edtf")
    @Mapping(target = "publishedEarliest", source = "article.publishedOn.earliest")
    @Mapping(target = "publishedLatest", source = "article.publishedOn.latest")
    @Mapping(target = "publishedBasis", source = "article.publishedOn.basis")
    @Mapping(target = "publishedOrder", source = "article.publishedOn", qualifiedByName = "order")
    @Mapping(target = "language", source = "article.language")
    @Mapping(target = "text", source = "origin.text")
    @Mapping(target = "revision", constant = "1")
    @Mapping(target = "readable", source = "article.clean", qualifiedByName = "readable")
    @Mapping(target = "url", source = "article.clean.hints.address", qualifiedByName = "url")
    ArticleRow article(
            long id, Article article, Origin origin, @Nullable Long publisherMemberId, @Nullable Long datelineMemberId);

    /** The same article as another revision. */
    @Mapping(target = "revision", source = "revision")
    ArticleRow revised(ArticleRow article, int revision);

    @Mapping(target = "spanStart", source = "stretch.start")
    @Mapping(target = "spanEnd", source = "stretch.end")
    BlockRow block(long articleId, int ordinal, Block block, Stretch stretch);

    @Mapping(target = "name", source = "member.name", qualifiedByName = "name")
    @Mapping(target = "agentId", ignore = true)
    CastMemberRow member(Key key, Member member, @Nullable Long homeMemberId);

    @Mapping(target = "title", source = "position.title", qualifiedByName = "name")
    CastPositionRow position(
            Key key,
            long memberId,
            Member.Position position,
            @Nullable Long organizationMemberId,
            @Nullable Long placeMemberId);

    @Mapping(target = "agentId", ignore = true)
    @Mapping(target = "spanStart", source = "stretch.start")
    @Mapping(target = "spanEnd", source = "stretch.end")
    MentionRow mention(long id, long articleId, long memberId, MentionKind kind, Stretch stretch);

    @Mapping(target = "text", source = "text")
    @Mapping(target = "plain", source = "plain")
    @Mapping(target = "cue", source = "cue.text")
    @Mapping(target = "cueStart", source = "cue.start")
    @Mapping(target = "cueEnd", source = "cue.end")
    @Mapping(target = "speakerMemberId", source = "speaker.memberId")
    @Mapping(target = "speakerId", ignore = true)
    @Mapping(target = "unnamedSpeaker", source = "speaker.unnamed")
    @Mapping(target = "speakerStart", source = "speaker.printed.start")
    @Mapping(target = "speakerEnd", source = "speaker.printed.end")
    @Mapping(target = "saidEdtf", source = "said.edtf")
    @Mapping(target = "saidEarliest", source = "said.earliest")
    @Mapping(target = "saidLatest", source = "said.latest")
    @Mapping(target = "saidBasis", source = "said.basis")
    @Mapping(target = "saidOrder", source = "said", qualifiedByName = "order")
    @Mapping(target = "occasionId", ignore = true)
    StatementRow statement(
            Key key,
            Statement statement,
            String text,
            @Nullable String plain,
            @Nullable Stretch cue,
            SpeakerColumns speaker,
            @Nullable PartialDate said,
            @Nullable Long occasionArticleEventId);

    @Mapping(target = "spanStart", source = "stretch.start")
    @Mapping(target = "spanEnd", source = "stretch.end")
    StatementSpanRow statementSpan(long statementId, int ordinal, Stretch stretch);

    @Mapping(target = "title", source = "event.title", qualifiedByName = "title")
    @Mapping(target = "triggerWord", source = "event.trigger", qualifiedByName = "word")
    @Mapping(target = "dateEdtf", source = "event.date.edtf")
    @Mapping(target = "dateEarliest", source = "event.date.earliest")
    @Mapping(target = "dateLatest", source = "event.date.latest")
    @Mapping(target = "dateBasis", source = "event.date.basis")
    @Mapping(target = "eventId", ignore = true)
    ArticleEventRow event(Key key, Event event, @Nullable Long placeMemberId);

    @Mapping(target = "eventId", ignore = true)
    @Mapping(target = "spanStart", source = "stretch.start")
    @Mapping(target = "spanEnd", source = "stretch.end")
    EventMentionRow eventMention(long articleEventId, int ordinal, long articleId, Stretch stretch);

    @Mapping(target = "evidenceStart", source = "evidence.start")
    @Mapping(target = "evidenceEnd", source = "evidence.end")
    ArticleLinkRow link(long statementId, long articleEventId, Stretch evidence, Reference reference);

    /** The column that a date sorts by. */
    @Named("order")
    default int order(@Nullable PartialDate date) {
        LocalDate earliest = date == null ? null : date.earliest();
        return earliest == null ? Integer.MIN_VALUE : Math.toIntExact(earliest.toEpochDay());
    }

    /** What readers see as the article. */
    @Named("readable")
    default String readable(CleanText clean) {
        return clean.blocks().stream()
                .filter(Block::holdsFacts)
                .map(block -> block.span().of(clean.text()))
                .collect(Collectors.joining("\n"));
    }

    /** An address that leads to the article from anywhere: not that of its site's front page, nor one without a host. */
    @Named("url")
    default @Nullable String url(@Nullable String address) {
        return address != null
                        && address.length() <= LONGEST_URL
                        && URL.matcher(address).matches()
                ? address
                : null;
    }

    @Named("title")
    default @Nullable String title(@Nullable String title) {
        return title == null ? null : clip(title, 4000);
    }

    @Named("name")
    default String name(String name) {
        return clip(name, 500);
    }

    @Named("word")
    default String word(String word) {
        return clip(word, 200);
    }

    private static String clip(String text, int length) {
        return new Span(0, text.length()).atMost(length, text).of(text);
    }
}
