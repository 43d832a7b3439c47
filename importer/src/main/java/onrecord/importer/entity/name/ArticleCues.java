package onrecord.importer.entity.name;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;

/**
 * What other names of the article say about a name's kind: where there are Veldmarkians, Veldmark is a land; where there
 * is a Lumenor Cells and nobody of that surname, Lumenor is no person.
 */
final class ArticleCues {

    private static final double LAND = 2.5;
    private static final double FIRM = 1.5;

    private final Lexicon lexicon;
    private final Set<String> words = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> firms = new HashSet<>();

    ArticleCues(Lexicon lexicon, List<Marks> sentences) {
        this.lexicon = lexicon;
        for (Marks marks : sentences) {
            Words sentence = marks.words();
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isCapital(i)) {
                    words.add(sentence.form(i));
                }
            }
            marks.names().forEach(this::learn);
        }
    }

    private void learn(Name name) {
        if (name.length() > 1 && name.kind() == NameKind.PERSON) {
            surnames.add(name.words().form(name.end() - 1));
        }
        if (name.length() > 1 && name.kind() == NameKind.ORGANIZATION) {
            firms.add(name.words().form(name.first()));
        }
    }

    void vote(Name name, Votes votes) {
        String text = name.text();
        if (name.length() > 1 || surnames.contains(text) || lexicon.people().isGiven(name.folded())) {
            return;
        }
        for (String demonym : Demonyms.of(text)) {
            if (isDemonym(demonym)) {
                votes.add(NameKind.PLACE, LAND);
                break;
            }
        }
        if (!Collections.disjoint(words, Demonyms.lands(text))) {
            votes.add(NameKind.PEOPLE, LAND);
        }
        if (name.kind() == NameKind.PERSON && firms.contains(text)) {
            votes.add(NameKind.ORGANIZATION, FIRM);
        }
    }

    private boolean isDemonym(String word) {
        return words.contains(word)
                && !surnames.contains(word)
                && !lexicon.people().isGiven(word);
    }
}
