package onrecord.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.importer.article.Article;
import onrecord.importer.cleaning.Block;
import onrecord.importer.cleaning.CleanText;
import onrecord.importer.cleaning.page.PageHints;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Member;
import onrecord.importer.entity.Mention;
import onrecord.importer.event.Event;
import onrecord.importer.job.Extractor;
import onrecord.importer.link.Links;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.statement.Statement;
import onrecord.importer.statement.Trouble;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.text.Span;
import onrecord.importer.text.TextMap;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.DateBasis;
import onrecord.schema.vocabulary.EventType;
import onrecord.schema.vocabulary.MentionKind;
import onrecord.schema.vocabulary.ParticipantRole;
import onrecord.schema.vocabulary.StatementKind;

/**
 * Reads articles that are written for it: the first line is the title, "Name: words" is a statement and its last word
 * an event, "#de" its language, "!word" is {@link Trouble}.
 */
final class LineExtractor implements Extractor {

    private static final Pattern LINE = Pattern.compile("(?m)^(\\p{L}+): (.*?(\\p{L}+)\\W*)$");
    private static final Pattern LANGUAGE = Pattern.compile("(?m)^#(\\w+)$");
    private static final Pattern TROUBLE = Pattern.compile("(?m)^!(\\w+)$");

    @Override
    public ArticleFacts extract(String uri, String raw, boolean html) {
        Matcher trouble = TROUBLE.matcher(raw);
        if (trouble.find()) {
            Trouble.make(trouble.group(1));
        }
        return new Reading(uri, raw).facts();
    }

    private static final class Reading {

        private final Article article;
        private final Map<String, Member> members = new LinkedHashMap<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private final List<Links.Reference> references = new ArrayList<>();

        Reading(String uri, String raw) {
            int titleEnd = raw.indexOf('\n') < 0 ? raw.length() : raw.indexOf('\n');
            List<Block> blocks = List.of(
                    new Block(BlockKind.HEADLINE, new Span(0, titleEnd)),
                    new Block(BlockKind.BODY, new Span(titleEnd, raw.length())));
            CleanText clean = new CleanText(raw, TextMap.identity(raw.length()), blocks, PageHints.NONE);
            PartialDate date = new PartialDate("2031-05", null, null, DateBasis.ASSUMED);
            article = new Article(uri, clean, raw.substring(0, titleEnd), List.of(), date, null, null, language(raw));
            LINE.matcher(raw).results().forEach(line -> {
                Span name = new Span(line.start(1), line.end(1));
                int member = member(line.group(1)).index();
                mentions.add(new Mention(name, MentionKind.NAME, member));
                add(new Span(line.start(2), line.end(2)), member, name, new Span(line.start(3), line.end(3)));
            });
        }

        private static String language(String raw) {
            Matcher language = LANGUAGE.matcher(raw);
            return language.find() ? language.group(1) : "en";
        }

        private Member member(String name) {
            return members.computeIfAbsent(
                    name, key -> new Member(members.size(), AgentKind.PERSON, key, null, null, null, List.of()));
        }

        private void add(Span words, int member, Span name, Span last) {
            Speaker speaker = new Speaker.Known(member);
            references.add(new Links.Reference(statements.size(), events.size(), last, 0.5));
            statements.add(new Statement(StatementKind.DIRECT, List.of(words), null, speaker, name, null, 0.9));
            events.add(new Event(
                    EventType.AGREE,
                    "agreement",
                    last.of(article.text()),
                    last.of(article.text()),
                    null,
                    true,
                    null,
                    List.of(new Event.Participant(member, ParticipantRole.ACTOR)),
                    List.of(last)));
        }

        ArticleFacts facts() {
            Cast cast = new Cast(new ArrayList<>(members.values()), mentions, List.of(), null, null);
            return new ArticleFacts(article, cast, statements, events, new Links(references, List.of()));
        }
    }
}
