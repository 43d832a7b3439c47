package onrecord.importer.link;

import java.util.Set;
import onrecord.importer.event.Event;
import onrecord.importer.language.Token;

/**
 * The event that an article is about.
 *
 * @param nouns what it is told of, and other words for that: "the legislation" of a bill
 */
record MainMatter(int index, Event event, Set<String> nouns) {

    /** Whether a word means it: by its own verb, or by what it is told of. */
    boolean isNamed(ArticleIndex article, SaidWord word) {
        return names(word.token()) && NounOwners.mayHave(article, word, event);
    }

    private boolean names(Token token) {
        return token.pos().startsWith("VB")
                ? token.lemma().equals(event.trigger())
                : Things.isThing(token) && nouns.contains(token.lemma());
    }
}
