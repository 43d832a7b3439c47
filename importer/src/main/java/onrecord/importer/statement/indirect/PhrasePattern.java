package onrecord.importer.statement.indirect;

import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.statement.cue.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * A reporting verb whose content is no finite clause: vowed to fight, urged them to act, described it as a disaster,
 * denied any wrongdoing, warned of shortages, accused them of fraud.
 */
final class PhrasePattern {

    /** "a clerk, who asked not to be named": that is a footnote to what the clerk says. */
    private static final Set<String> ANONYMITY = Set.of("name", "identify", "quote");

    private PhrasePattern() {}

    static @Nullable Attribution find(Reading reading, Cue cue) {
        Token object = object(cue);
        Token infinitive = Infinitive.of(cue);
        if (infinitive != null && isAnonymity(cue.tree(), infinitive)) {
            return null;
        }
        Attribution deed = infinitive == null ? null : deed(reading, cue, object, infinitive);
        if (deed != null) {
            return deed;
        }
        Token content = object != null ? PhraseContent.behindHearer(reading, cue, object) : null;
        if (content != null) {
            return PhraseExtent.attribution(reading, cue, Pattern.NOUN_PHRASE, content, content);
        }
        Token phrase = PhraseContent.find(reading, cue, object);
        if (phrase != null && object != null && object.index() > cue.verb().index()) {
            return PhraseExtent.attribution(reading, cue, Pattern.NOUN_PHRASE, object, phrase);
        }
        return phrase == null || ObjectContent.isBare(phrase)
                ? null
                : PhraseExtent.attribution(reading, cue, Pattern.NOUN_PHRASE, phrase, phrase);
    }

    /** The verb's object; "tribute" in "paid tribute" is a part of the verb. */
    private static @Nullable Token object(Cue cue) {
        Token direct = cue.tree().child(cue.verb(), "dobj");
        boolean none = direct == null || cue.span().contains(direct.span().start());
        return none ? PhraseContent.judged(cue) : direct;
    }

    private static boolean isAnonymity(Tree tree, Token infinitive) {
        return ANONYMITY.contains(infinitive.lemma()) && Subjects.isPassive(tree, infinitive);
    }

    private static @Nullable Attribution deed(Reading reading, Cue cue, @Nullable Token object, Token infinitive) {
        Token doer = Infinitive.doer(cue, object, infinitive);
        boolean addressed = doer != null || Subjects.isPassive(cue.tree(), cue.verb());
        Token first = null;
        if (cue.entry().takes(addressed ? Frame.OBJECT_INFINITIVE : Frame.INFINITIVE)) {
            first = Infinitive.doerOrSelf(cue.tree(), doer, infinitive);
        } else if (doer != null && cue.entry().takes(Frame.SUBJECT_INFINITIVE)) {
            first = doer;
        } else if (Infinitive.asksFor(cue, infinitive)) {
            first = infinitive;
        }
        return first == null ? null : PhraseExtent.attribution(reading, cue, Pattern.INFINITIVE, first, infinitive);
    }
}
