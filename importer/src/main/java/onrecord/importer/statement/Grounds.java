package onrecord.importer.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Token;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;

/** On what it rests who is taken for the speaker. */
enum Grounds {
    /** The attribution prints a name. */
    NAME,
    /** It prints a noun that stands for somebody named: "the senator". */
    NOUN,
    /** It prints a noun for somebody whom the article does not name. */
    UNNAMED,
    /** It prints a noun for something that hardly speaks: "the piers". */
    DOUBTFUL,
    /** It prints a pronoun. */
    PRONOUN,
    /** It prints a pronoun that others, named since, might claim. */
    CONTESTED,
    /** It prints nobody. */
    CARRIED,
    /** Nobody could be found. */
    NOBODY;

    /** Characters in which whoever "he" is should have been named. */
    private static final int REACH = 1200;

    private static final Set<String> MALE = Set.of("he", "him", "his");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers");

    static Grounds of(Attribution attribution, Speaker speaker, Cast cast, SpeakerNouns nouns) {
        if (speaker instanceof Speaker.Nobody) {
            return NOBODY;
        }
        Token source = attribution.source();
        if (source == null) {
            return CARRIED;
        }
        if (PrintedSpeaker.isPronoun(source)) {
            return speaker instanceof Speaker.Known known && isContested(source, known.member(), cast)
                    ? CONTESTED
                    : PRONOUN;
        }
        if (speaker instanceof Speaker.Unnamed) {
            return source.isName() || nouns.contains(source.lemma()) ? UNNAMED : DOUBTFUL;
        }
        boolean noun = cast.mentionAt(source.span())
                .filter(mention -> mention.kind() == MentionKind.NOMINAL)
                .isPresent();
        return noun ? NOUN : NAME;
    }

    /** Whether somebody else who fits has been named since the one whom the pronoun is taken to mean. */
    private static boolean isContested(Token pronoun, int member, Cast cast) {
        String word = pronoun.form().toLowerCase(Locale.ROOT);
        boolean single = MALE.contains(word) || FEMALE.contains(word);
        List<Mention> before = cast.mentionsIn(new Span(
                Math.max(0, pronoun.span().start() - REACH), pronoun.span().start()));
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            if (mention.kind() == MentionKind.PRONOUN) {
                continue;
            }
            if (mention.member() == member) {
                return false;
            }
            AgentKind kind = cast.member(mention.member()).kind();
            boolean person = kind == AgentKind.PERSON && cast.canBe(mention.member(), MALE.contains(word));
            if (single ? person : kind == AgentKind.ORGANIZATION) {
                return true;
            }
        }
        return true;
    }
}
