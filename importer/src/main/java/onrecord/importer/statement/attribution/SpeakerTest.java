package onrecord.importer.statement.attribution;

import java.util.Locale;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.CueVerb;
import onrecord.importer.statement.cue.SpeechWords;
import onrecord.schema.vocabulary.AgentKind;

/** Whether a subject can voice what its verb reports: talks can underscore a need, but nobody says so. */
public final class SpeakerTest {

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "they", "who", "we", "i", "you", "one", "everyone", "someone", "anyone");
    private static final Set<String> QUANTITIES =
            Set.of("some", "many", "most", "others", "another", "several", "few", "both", "neither", "none");

    private static final Set<String> WILLED = SpeechWords.of("willed");

    private final Reading reading;
    private final SpeakerNouns nouns;

    public SpeakerTest(Reading reading, SpeakerNouns nouns) {
        this.reading = reading;
        this.nouns = nouns;
    }

    public boolean canVoice(Cue cue, Token subject) {
        String lemma = subject.form().toLowerCase(Locale.ROOT);
        if (lemma.equals("you") && cue.entry().subjects() == CueVerb.Subjects.BELIEF) {
            return false;
        }
        if (PERSONAL.contains(lemma) || QUANTITIES.contains(lemma)) {
            return true;
        }
        boolean known = reading.cast().mentionAt(subject.span()).isPresent();
        if (lemma.equals("it")) {
            boolean willed = cue.entry().subjects() == CueVerb.Subjects.SPEECH
                    || WILLED.contains(cue.entry().lemma());
            return known || willed && !isExpletive(cue);
        }
        if (lemma.equals("those") && cue.tree().child(subject, "acl", "relcl", "prep", "amod") != null) {
            return true;
        }
        if (Set.of("this", "that", "these", "those", "which", "there", "what", "all")
                .contains(lemma)) {
            return false;
        }
        return known
                || cue.entry().subjects() == CueVerb.Subjects.SPEECH
                || subject.isName()
                || isBrand(subject.form())
                || nouns.contains(subject.lemma())
                || QUANTITIES.contains(subject.lemma());
    }

    /** Whether what the subject finds is told by it, as a study tells it, or is but known to it, as to a plumber. */
    public boolean tellsFindings(Token subject) {
        return nouns.finds(subject.lemma()) || isOrganization(subject);
    }

    private boolean isOrganization(Token subject) {
        return reading.cast()
                .mentionAt(subject.span())
                .filter(mention -> reading.cast().member(mention.member()).kind() == AgentKind.ORGANIZATION)
                .isPresent();
    }

    /** A capital within a word makes it a name, whatever the tagger says: "NewsHill". */
    private static boolean isBrand(String form) {
        return form.length() > 3
                && !form.equals(form.toUpperCase(Locale.ROOT))
                && form.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean isExpletive(Cue cue) {
        Tree tree = cue.tree();
        return tree.child(cue.verb(), "auxpass", "nsubjpass") != null;
    }
}
