package onrecord.importer.entity.name;

import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;

/** Words that are somebody's title and name nobody: "Chief Executive", "Prime Minister", "Vice President". */
final class TitleWords {

    private final Lexicon lexicon;

    TitleWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether all of {@code [first, end)} are. */
    boolean are(Words words, int first, int end) {
        for (int i = first; i < end; i++) {
            String word = words.lower(i);
            boolean title = lexicon.roles().isRole(word) || lexicon.people().isHonorific(word) || word.equals("prime");
            if (!title) {
                return false;
            }
        }
        return true;
    }
}
