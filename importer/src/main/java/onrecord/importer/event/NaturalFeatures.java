package onrecord.importer.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Member;
import onrecord.importer.entity.Mention;
import onrecord.importer.event.trigger.Knowledge;
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

    NaturalFeatures(Knowledge knowledge, Cast cast) {
        this.knowledge = knowledge;
        this.cast = cast;
    }

    Set<Integer> in(List<Sentence> sentences) {
        Map<Integer, Mention> byEnd = new HashMap<>();
        for (Mention mention : cast.mentions()) {
            if (mention.kind() == MentionKind.NAME && mayBeNatural(cast.member(mention.member()))) {
                byEnd.put(mention.span().end(), mention);
            }
        }
        Set<Integer> natural = new HashSet<>();
        if (!byEnd.isEmpty()) {
            for (Sentence sentence : sentences) {
                addNatural(sentence, byEnd, natural);
            }
        }
        return natural;
    }

    private void addNatural(Sentence sentence, Map<Integer, Mention> byEnd, Set<Integer> natural) {
        for (Token token : sentence.tokens()) {
            Mention mention = byEnd.get(token.span().end());
            if (mention != null && isNatural(sentence.tokens(), token, mention)) {
                natural.add(mention.member());
            }
        }
    }

    private static boolean mayBeNatural(Member member) {
        return member.kind() != AgentKind.PERSON
                && (member.placeKind() == null || member.placeKind() == PlaceKind.OTHER);
    }

    private boolean isNatural(List<Token> tokens, Token last, Mention name) {
        // In "the Oslo talks" the word belongs to the talks.
        if (last.index() + 1 < tokens.size() && tokens.get(last.index() + 1).isNoun()) {
            return false;
        }
        int the = last.index();
        while (the >= 0 && name.span().overlaps(tokens.get(the).span()) && !isThe(tokens.get(the))) {
            the--;
        }
        return the >= 0
                && isThe(tokens.get(the))
                && (cast.member(name.member()).kind() == AgentKind.PLACE || hasNature(tokens, the));
    }

    private boolean hasNature(List<Token> tokens, int the) {
        return the > 1
                && tokens.get(the - 1).lower().equals("of")
                && knowledge.is("nature", tokens.get(the - 2).lemma());
    }

    private static boolean isThe(Token token) {
        return token.form().equalsIgnoreCase("the");
    }
}
