package onrecord.importer.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.link.Links.Occasion;
import onrecord.importer.link.Links.Reference;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.statement.Statement;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.store.RowMapper.Key;
import onrecord.importer.store.RowMapper.SpeakerColumns;
import onrecord.importer.text.Span;
import onrecord.schema.table.StatementMentionRow;
import org.jspecify.annotations.Nullable;

/** An article's statements and what binds them to its events, as rows. */
final class StatementRows {

    private static final RowMapper MAPPER = RowMapper.INSTANCE;

    /** The longest text that the columns of cues and unnamed speakers hold. */
    private static final int LONGEST = 1000;

    private final long articleId;
    private final ArticleFacts facts;
    private final CastRows cast;
    private final EventRows events;
    private final RawText raw;
    private final Ids ids = new Ids();
    private final Map<Integer, Integer> occasions = new HashMap<>();
    private final Map<Integer, Long> statementIds = new HashMap<>();
    private final List<Record> rows = new ArrayList<>();

    StatementRows(long articleId, ArticleFacts facts, CastRows cast, EventRows events, RawText raw) {
        this.articleId = articleId;
        this.facts = facts;
        this.cast = cast;
        this.events = events;
        this.raw = raw;
        for (Occasion occasion : facts.links().occasions()) {
            occasions.putIfAbsent(occasion.statement(), occasion.event());
        }
        addStatements();
        addReferences();
    }

    List<Record> rows() {
        return rows;
    }

    /** A statement that stands in the imported text. */
    private record Found(int index, Statement statement, List<Stretch> pieces) {

        int start() {
            return pieces.get(0).start();
        }

        String text() {
            return pieces.size() == 1
                    ? pieces.get(0).text()
                    : pieces.stream().map(Stretch::text).collect(Collectors.joining(" "));
        }
    }

    private void addStatements() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < facts.statements().size(); i++) {
            Found statement = find(i, facts.statements().get(i));
            if (!statement.pieces().isEmpty()) {
                found.add(statement);
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        for (int i = 0; i < found.size(); i++) {
            add(found.get(i), i);
        }
    }

    private Found find(int index, Statement statement) {
        List<Stretch> pieces = new ArrayList<>();
        for (Span span : statement.spans()) {
            pieces.addAll(raw.pieces(span));
        }
        return new Found(index, statement, pieces);
    }

    private void add(Found found, int ordinal) {
        Statement statement = found.statement();
        String text = found.text();
        long id = ids.next(articleId, text);
        statementIds.put(found.index(), id);
        Integer occasion = occasions.get(found.index());
        rows.add(MAPPER.statement(
                new Key(id, articleId, ordinal),
                statement,
                text,
                raw.plain(statement.spans(), text),
                statement.cue() == null ? null : raw.cover(statement.cue(), LONGEST),
                speaker(statement),
                said(statement, occasion),
                occasion == null ? null : events.id(occasion)));
        for (int i = 0; i < found.pieces().size(); i++) {
            rows.add(MAPPER.statementSpan(id, i, found.pieces().get(i)));
        }
        Set<Long> mentions = new LinkedHashSet<>();
        statement.spans().forEach(span -> mentions.addAll(cast.mentionsIn(span)));
        mentions.forEach(mention -> rows.add(new StatementMentionRow(id, mention)));
    }

    private SpeakerColumns speaker(Statement statement) {
        Stretch printed = raw.cover(statement.speakerSpan());
        if (statement.speaker() instanceof Speaker.Known known) {
            return new SpeakerColumns(cast.id(known.member()), null, printed);
        }
        if (statement.speaker() instanceof Speaker.Unnamed unnamed) {
            String phrase = unnamed.phrase();
            return new SpeakerColumns(null, phrase.substring(0, Math.min(phrase.length(), LONGEST)), printed);
        }
        return new SpeakerColumns(null, null, printed);
    }

    /** The date that the attribution gives, or else that of the occasion, or else that of the article. */
    private @Nullable PartialDate said(Statement statement, @Nullable Integer occasion) {
        if (statement.saidOn() != null) {
            return statement.saidOn();
        }
        PartialDate occasionDate =
                occasion == null ? null : facts.events().get(occasion).date();
        return occasionDate != null ? occasionDate : facts.article().publishedOn();
    }

    private void addReferences() {
        Set<List<Integer>> seen = new HashSet<>();
        facts.links().references().stream()
                .sorted(Comparator.comparingDouble(Reference::confidence).reversed())
                .filter(reference -> seen.add(List.of(reference.statement(), reference.event())))
                .forEach(this::addReference);
    }

    private void addReference(Reference reference) {
        Long statement = statementIds.get(reference.statement());
        Long event = events.id(reference.event());
        Stretch evidence = raw.cover(reference.evidence());
        if (statement != null && event != null && evidence != null) {
            rows.add(MAPPER.link(statement, event, evidence, reference));
        }
    }
}
