package onrecord.importer.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Member;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;
import onrecord.schema.vocabulary.PlaceKind;

/**
 * Which members of a cast are rivers, mountains and the like: English puts "the" before them, and no gazetteer knows them
 * or the text tells of their banks or slopes.
 */
final class NaturalFeatures {

    private final Knowledge knowledge;
    private final Cast cast;
    private final List<Sentence> sentences;

    NaturalFeatures(Knowledge knowledge, Cast cast, List<Sentence> sentences) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.sentences = sentences;
    }

    Set<Integer> find() {
        Map<Integer, Mention> byEnd = new HashMap<>();
        cast.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME && mayBeNatural(cast.member(mention.member())))
                .forEach(mention -> byEnd.put(mention.span().end(), mention));
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .flatMap(token -> Stream.ofNullable(
                                        byEnd.get(token.span().end()))
                                .filter(mention -> isNatural(sentence.tokens(), token, mention))))
                .map(Mention::member)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean mayBeNatural(Member member) {
        return member.kind() != AgentKind.PERSON
                && (member.placeKind() == null || member.placeKind() == PlaceKind.OTHER);
    }

    private boolean isNatural(List<Token> tokens, Token last, Mention name) {
        int the = last.index();
        while (the >= 0 && name.span().overlaps(tokens.get(the).span()) && !isThe(tokens.get(the))) {
            the--;
        }
        // In "the Oslo talks" the word belongs to the talks.
        boolean alone = last.index() + 1 == tokens.size()
                || !tokens.get(last.index() + 1).isNoun();
        return alone
                && the >= 0
                && isThe(tokens.get(the))
                && (cast.member(name.member()).kind() == AgentKind.PLACE || hasNature(tokens, the));
    }

    private boolean hasNature(List<Token> tokens, int the) {
        return the > 1
                && tokens.get(the - 1).lower().equals("of")
                && knowledge.is("nature", tokens.get(the - 2).lemma());
    }

    private static boolean isThe(Token token) {
        return token.lower().equals("the");
    }
}
