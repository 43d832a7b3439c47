package onrecord.importer.statement.indirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.attribution.SpeakerGroup;
import onrecord.importer.statement.attribution.SpeakerTest;
import onrecord.importer.statement.cue.CueLexicon;
import onrecord.importer.statement.cue.CueVerb;
import onrecord.importer.statement.cue.Subjects;
import org.jspecify.annotations.Nullable;

/** Finds what is reported without being quoted, sentence by sentence. */
public final class IndirectSpeech {

    private final Reading reading;
    private final CueLexicon lexicon;
    private final SpeakerTest speakers;

    public IndirectSpeech(Reading reading, CueLexicon lexicon, SpeakerTest speakers) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    public List<Attribution> find(Map<Tree, List<Cue>> cues) {
        List<Attribution> found = new ArrayList<>();
        for (Tree tree : reading.trees()) {
            Cue last = null;
            for (Cue cue : cues.getOrDefault(tree, List.of())) {
                Attribution attribution = byVerb(outsideQuotation(cue, last));
                last = cue.subject() != null && !reading.isQuoted(cue.subject().span()) ? cue : last;
                if (attribution != null) {
                    found.add(attribution);
                }
            }
            found.addAll(AccordingTo.find(reading, tree));
            found.addAll(NounClauses.find(reading, tree, lexicon));
            found.addAll(StanceAdjectives.find(reading, tree, lexicon));
        }
        return found;
    }

    /** "“The poor suffer,” the mayor said, noting that …": nobody within a quotation does what is told outside of it. */
    private Cue outsideQuotation(Cue cue, @Nullable Cue last) {
        Token subject = cue.subject();
        boolean inside = subject != null
                && reading.isQuoted(subject.span())
                && !reading.isQuoted(cue.verb().span());
        Token speaker = last == null ? null : last.subject();
        return subject != null && inside && speaker != null && !subject.pos().startsWith("W")
                ? new Cue(cue.tree(), cue.verb(), cue.entry(), cue.span(), speaker)
                : cue;
    }

    private @Nullable Attribution byVerb(Cue cue) {
        if (reading.isQuoted(cue.verb().span())) {
            return null;
        }
        Attribution aside = AsClause.find(reading, cue, speakers);
        if (aside != null) {
            return aside;
        }
        Cue told = cue.subject() == null ? withSubjectBefore(cue) : cue;
        Token subject = told.subject();
        Attribution unsourced = subject == null ? PassiveReport.find(reading, told) : null;
        if (unsourced != null) {
            return unsourced;
        }
        boolean voiced = subject != null && speakers.canVoice(told, subject);
        Attribution trailing = voiced && cue.subject() != null ? null : TrailingCue.find(reading, told);
        return trailing != null || !voiced || subject == null ? trailing : voiced(told, subject);
    }

    private @Nullable Attribution voiced(Cue cue, Token subject) {
        Attribution clause = ClausePattern.find(reading, cue, lexicon);
        Attribution phrase = clause != null ? clause : PhrasePattern.find(reading, cue);
        Attribution found = phrase != null ? phrase : MissedQuotation.find(reading, cue);
        boolean known = cue.entry().subjects() == CueVerb.Subjects.FINDING && !speakers.tellsFindings(subject);
        if (!known || found == null) {
            return found;
        }
        return found.pattern() == Pattern.NOUN_PHRASE ? null : found.as(Pattern.BELIEF);
    }

    private static Cue withSubjectBefore(Cue cue) {
        SpeakerGroup group =
                Subjects.isPassive(cue.tree(), cue.verb()) ? null : SpeakerGroup.before(cue.tree(), cue.verb());
        return group == null ? cue : new Cue(cue.tree(), cue.verb(), cue.entry(), cue.span(), group.source());
    }
}
