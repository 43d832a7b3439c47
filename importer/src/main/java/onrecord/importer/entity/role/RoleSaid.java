package onrecord.importer.entity.role;

import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.language.Token;
import org.jspecify.annotations.Nullable;

/** A role that a verb says of somebody: "Cho is the director of …", "Lee, who served as envoy to Russia". */
final class RoleSaid {

    private static final Set<String> SERVING = EntityWords.of("serving");

    private final RoleNouns nouns;
    private final NounPhrase phrase;

    RoleSaid(RoleNouns nouns, NounPhrase phrase) {
        this.nouns = nouns;
        this.phrase = phrase;
    }

    /** "Cho is the director of …", "Lee, who served as envoy to Russia". */
    @Nullable
    Role of(Name person) {
        Words words = person.words();
        int verb = words.isRelated(person.head(), "nsubj") ? words.head(person.head()) : relative(words, person);
        if (verb < 0) {
            return null;
        }
        int head = words.lemma(verb).equals("be") ? words.child(verb, "attr") : served(words, verb);
        if (head < 0 || !nouns.has(words, head) || words.child(verb, "neg") >= 0) {
            return null;
        }
        return new Role(words, phrase.start(words, head), head, phrase.end(words, head, words.size()));
    }

    private static int relative(Words words, Name person) {
        int who = person.end();
        if (words.form(who).equals(",")) {
            who++;
        }
        return words.lower(who).equals("who") && words.isRelated(who, "nsubj") ? words.head(who) : -1;
    }

    private static int served(Words words, int verb) {
        if (!SERVING.contains(words.lemma(verb))) {
            return -1;
        }
        for (Token child : words.children(verb)) {
            if (child.lower().equals("as")) {
                return words.child(child.index(), "pobj");
            }
        }
        return -1;
    }
}
