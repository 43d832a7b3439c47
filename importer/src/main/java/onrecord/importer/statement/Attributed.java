package onrecord.importer.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.importer.date.DateMention;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.statement.attribution.SpeakerNouns;
import onrecord.importer.statement.cue.PrintedSpeaker;
import onrecord.importer.statement.quote.QuoteMarks;
import onrecord.importer.statement.speaker.LastSpeaker;
import onrecord.importer.statement.speaker.LeadIn;
import onrecord.importer.statement.speaker.SpeakerResolver;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/** Turns attributions, in the order of the text, into statements: kind, speaker, date, confidence. */
final class Attributed {

    private final Reading reading;
    private final List<DateMention> dates;
    private final LastSpeaker last;
    private final SpeakerResolver resolver;
    private final LeadIn leadIn;
    private final SpeakerNouns nouns;
    private int spoken;

    Attributed(Reading reading, SpeakerNouns nouns, List<DateMention> dates) {
        this.reading = reading;
        this.dates = dates;
        this.last = new LastSpeaker(reading);
        this.resolver = new SpeakerResolver(reading, last);
        this.leadIn = new LeadIn(reading, resolver, nouns);
        this.nouns = nouns;
    }

    List<Statement> statements(List<Attribution> attributions) {
        List<Statement> statements = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Statement statement = statement(attribution);
            statements.add(statement);
            last.spoke(attribution, statement.speaker());
            spoken = Math.max(spoken, end(attribution));
        }
        return statements;
    }

    private Statement statement(Attribution attribution) {
        Tree tree = attribution.tree();
        Token source = attribution.source();
        Speaker speaker;
        Span printed = null;
        if (tree != null && source != null) {
            speaker = resolver.speaker(attribution, tree, source);
            printed = PrintedSpeaker.of(tree, source);
        } else if (attribution.isReported()) {
            speaker = new Speaker.Nobody();
        } else if (attribution.pattern() == Pattern.ANSWER) {
            speaker = attribution.member() == null ? new Speaker.Nobody() : new Speaker.Known(attribution.member());
        } else {
            int start = attribution.cover().start();
            speaker = leadIn.speaker(start, spoken).orElseGet(() -> last.speaker(start));
        }
        return new Statement(
                kind(attribution),
                attribution.content(),
                attribution.cue(),
                speaker,
                printed,
                saidOn(attribution),
                Confidence.of(attribution, Grounds.of(attribution, speaker, reading.cast(), nouns)));
    }

    private static int end(Attribution attribution) {
        int cue = attribution.cue() == null ? 0 : attribution.cue().end();
        return Math.max(cue, attribution.cover().end());
    }

    private StatementKind kind(Attribution attribution) {
        if (!attribution.isReported()) {
            return StatementKind.DIRECT;
        }
        boolean quotes = attribution.content().stream().anyMatch(this::holdsQuotation);
        return quotes ? StatementKind.MIXED : StatementKind.INDIRECT;
    }

    private boolean holdsQuotation(Span content) {
        String text = reading.text();
        for (int i = content.start(); i < content.end(); i++) {
            if (QuoteMarks.isMark(text.charAt(i)) && reading.quotationAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** The date in the attribution: in its sentence, but outside the content. */
    private @Nullable PartialDate saidOn(Attribution attribution) {
        Tree tree = attribution.tree();
        if (tree == null || attribution.cue() == null) {
            return null;
        }
        Span sentence = tree.sentence().span();
        PartialDate nearest = null;
        int distance = Integer.MAX_VALUE;
        for (DateMention date : dates) {
            boolean beside = sentence.encloses(date.span())
                    && attribution.content().stream().noneMatch(part -> part.overlaps(date.span()));
            int away = Math.abs(date.span().start() - attribution.cue().end());
            if (beside && away < distance && isDay(date)) {
                nearest = date.date();
                distance = away;
            }
        }
        return nearest;
    }

    private boolean isDay(DateMention date) {
        String phrase = date.span().of(reading.text()).toLowerCase(Locale.ROOT);
        return !phrase.startsWith("since") && !phrase.startsWith("until");
    }
}
