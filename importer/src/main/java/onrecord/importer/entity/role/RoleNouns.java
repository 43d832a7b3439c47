package onrecord.importer.entity.role;

import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.syntax.Words;

/** Tells the nouns that say what somebody is. */
final class RoleNouns {

    private static final Set<String> SHORT = EntityWords.of("short-role");

    private final Lexicon lexicon;
    private final NameMap names;

    RoleNouns(Lexicon lexicon, NameMap names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    boolean has(Words words, int word) {
        String noun = words.lower(word);
        return words.pos(word).startsWith("N")
                        && lexicon.roles().isRole(noun)
                        && !names.is(words, word, NameKind.PERSON)
                || SHORT.contains(noun);
    }

    /** Where the name begins with what it is addressed by: "the biologist Dr. Ann Poe", "the chairman, Sir Paul Roe". */
    int first(Name person) {
        Words words = person.words();
        int first = person.first();
        while (lexicon.people().isHonorific(words.lower(first - 1)) && !has(words, first - 1)) {
            first--;
        }
        return first;
    }
}
