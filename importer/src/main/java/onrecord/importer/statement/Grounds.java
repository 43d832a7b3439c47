package onrecord.importer.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Token;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.statement.attribution.SpeakerNouns;
import onrecord.importer.statement.cue.PrintedSpeaker;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;

/** On what it rests who is taken for the speaker. */
enum Grounds {
    /** The attribution prints a person's name, or an organization's of several words. */
    NAME,
    /** It prints one word for an organization or a place, which others may share: "Orsund". */
    SHORT_NAME,
    /** It prints a noun that stands for somebody named: "the senator". */
    NOUN,
    /** It prints a noun for several whom the article does not name. */
    UNNAMED,
    /** It prints a noun for one whom the article does not name, as far as could be found. */
    STRANGER,
    /** It prints a noun for something that hardly speaks: "the piers". */
    DOUBTFUL,
    /** It prints a pronoun. */
    PRONOUN,
    /** It prints a pronoun that others, named since, might claim. */
    CONTESTED,
    /** It prints "they" or "we", who may be any. */
    PLURAL,
    /** It prints nobody. */
    CARRIED,
    /** Nobody could be found. */
    NOBODY;

    /** Characters in which whoever "he" is should have been named. */
    private static final int REACH = 1200;

    /** Characters between a title and a name that belongs to it. */
    private static final int BESIDE = 40;

    private static final Set<String> PLURALS = Set.of("they", "their", "we", "our");
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
            if (PLURALS.contains(source.form().toLowerCase(Locale.ROOT))) {
                return PLURAL;
            }
            return speaker instanceof Speaker.Known known && isContested(source, known.member(), cast)
                    ? CONTESTED
                    : PRONOUN;
        }
        if (speaker instanceof Speaker.Unnamed) {
            boolean one = source.pos().equals("NN") || source.pos().equals("NNP");
            boolean speaks = source.isName() || nouns.contains(source.lemma());
            return !speaks ? DOUBTFUL : one ? STRANGER : UNNAMED;
        }
        return cast.mentionAt(source.span())
                .map(mention -> ofMention(mention, source, cast))
                .orElse(NAME);
    }

    /** "The mayor, Ann Poe, said". */
    private static boolean isNamedBeside(Mention noun, Cast cast) {
        int end = noun.span().end();
        for (Mention mention : cast.mentionsIn(new Span(end, end + BESIDE))) {
            if (mention.member() == noun.member() && mention.kind() == MentionKind.NAME) {
                return true;
            }
        }
        return false;
    }

    private static Grounds ofMention(Mention mention, Token source, Cast cast) {
        if (mention.kind() == MentionKind.NOMINAL) {
            return isNamedBeside(mention, cast) ? NAME : NOUN;
        }
        boolean person = cast.member(mention.member()).kind() == AgentKind.PERSON;
        return !person && mention.span().equals(source.span()) ? SHORT_NAME : NAME;
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
