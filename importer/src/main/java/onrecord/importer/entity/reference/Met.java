package onrecord.importer.entity.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.syntax.Words;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/** Whom a reading has met, named or not, and by which words. */
final class Met {

    private static final Set<String> NOBODY =
            Set.of("nobody", "none", "anybody", "anyone", "everybody", "everyone", "people");

    private final List<Reference> found = new ArrayList<>();
    private final Map<Span, Span> unnamed = new HashMap<>();
    private final Genders genders = new Genders();
    private final Lexicon lexicon;
    private final Discourse discourse;

    Met(Lexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    List<Reference> found() {
        return found;
    }

    /** The pronouns of those without a name, and the noun that brought each of them in. */
    Map<Span, Span> unnamed() {
        return unnamed;
    }

    Genders genders() {
        return genders;
    }

    void mention(Nominal nominal, Figure figure) {
        again(nominal.words(), nominal.first(), nominal.head(), nominal.end(), Referent.of(figure));
    }

    /** By a noun; false where there is nobody whom it could mean. */
    boolean again(Words words, int first, int head, int end, @Nullable Referent referent) {
        if (referent == null) {
            return false;
        }
        discourse.add(new Standing(referent, words, head, ClauseParts.place(words, head)));
        Figure figure = referent.figure();
        if (figure != null) {
            found.add(new Reference(words.span(first, end), MentionKind.NOMINAL, figure));
        }
        return true;
    }

    void again(Words words, int word, Pronoun pronoun, Referent referent) {
        discourse.strangers().learn(referent, pronoun.gender());
        discourse.add(new Standing(referent, words, word, ClauseParts.place(words, word)));
        Figure figure = referent.figure();
        Span noun = discourse.strangers().noun(referent);
        if (figure != null) {
            genders.vote(figure, pronoun.gender());
            found.add(new Reference(words.token(word).span(), MentionKind.PRONOUN, figure));
        } else if (noun != null) {
            unnamed.put(words.token(word).span(), noun);
        }
    }

    /** Somebody whom the article does not name, or things: a pronoun may well mean them. */
    void stranger(Words words, int word, boolean plural) {
        if (isPredicate(words, word) || NOBODY.contains(words.lower(word))) {
            return;
        }
        Gender gender = lexicon.roles().gender(words.lower(word));
        Referent referent = Referent.unnamed(plural, gender, words.lower(word));
        discourse.add(new Standing(referent, words, word, ClauseParts.place(words, word)));
        discourse
                .strangers()
                .call(
                        referent,
                        words.token(word).span(),
                        words.isLower(words.first(word), "a", "an", "one", "another"));
    }

    /** "posed as a boy", "was a quiet man": it tells of somebody, and brings in nobody. */
    private static boolean isPredicate(Words words, int word) {
        return words.isRelated(word, "attr", "oprd")
                || words.isRelated(word, "pobj") && words.isLower(words.head(word), "as");
    }
}
