package onrecord.importer.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;

/** The words of an article that few of its sentences have; they tie together the sentences that do. */
final class RareWords {

    private static final int FEW = 4;
    private static final int SHORTEST = 4;

    private final Map<String, Integer> sentencesWith = new HashMap<>();

    RareWords(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Set<String> lemmas = new HashSet<>();
            for (Token token : sentence.tokens()) {
                if (lemmas.add(token.lemma())) {
                    sentencesWith.merge(token.lemma(), 1, Integer::sum);
                }
            }
        }
    }

    boolean has(Token token) {
        boolean telling = token.isNoun() && !token.isName()
                || token.pos().startsWith("VB")
                || token.pos().startsWith("JJ");
        return telling && token.lemma().length() >= SHORTEST && sentencesWith.getOrDefault(token.lemma(), 0) <= FEW;
    }
}
