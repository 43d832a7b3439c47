package onrecord.importer.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.event.grammar.GrammarWords;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a telling is about, as its words have it: the event's own noun, or whom its verb is done to.
 *
 * @param noun the lemma; null for a pronoun and where nobody is told
 * @param modifiers the nouns before it ("crew" of "crew member")
 * @param count how many, as printed; null where it is not said
 * @param known whether the words speak of somebody known: "the man", "they", and all that headlines tell
 * @param single whether a verb is told of one and no more
 * @param named whether it is a name
 */
record Patient(
        @Nullable String noun,
        Set<String> modifiers,
        @Nullable String count,
        boolean known,
        boolean single,
        boolean named) {

    static Patient of(Telling telling) {
        Trigger trigger = telling.trigger();
        Tree tree = trigger.tree();
        Token token = head(trigger);
        if (token == null) {
            return new Patient(null, Set.of(), null, telling.block() == BlockKind.HEADLINE, false, false);
        }
        boolean pronoun = token.pos().startsWith("PRP");
        return new Patient(
                pronoun ? null : token.lemma(),
                modifiers(tree, token),
                count(tree, token),
                pronoun || telling.block() == BlockKind.HEADLINE || isDefinite(tree, token),
                !trigger.isNoun() && !token.pos().endsWith("S"),
                token.isName());
    }

    /**
     * Whether the words may mean whom other words, told before, mean.
     *
     * @param standIns nouns that, like pronouns, stand for others: "the vessel", "the accused"
     */
    boolean mayBe(Patient before, Set<String> standIns) {
        boolean sameCount = count == null || before.count == null || count.equals(before.count);
        boolean alike = isAlike(before) && (known || before.known || count != null || single && before.single);
        boolean standsIn = known && (noun == null || standIns.contains(noun));
        return sameCount && (alike || standsIn);
    }

    /** "A man …" at an article's beginning may be whoever is named then. */
    boolean mayBeNamedBy(Patient later) {
        return single && !known && !named && noun != null && later.named;
    }

    /** "crew" and "a crew member" are alike. */
    private boolean isAlike(Patient before) {
        return noun != null
                && before.noun != null
                && (noun.equals(before.noun) || modifiers.contains(before.noun) || before.modifiers.contains(noun));
    }

    private static @Nullable Token head(Trigger trigger) {
        if (trigger.isNoun()) {
            return trigger.token();
        }
        List<Token> objects = trigger.arguments().objects(trigger.top());
        for (Token token : objects.isEmpty() ? trigger.arguments().subjects(trigger.top()) : objects) {
            if (token.isNoun() || token.pos().startsWith("PRP")) {
                return token;
            }
        }
        return null;
    }

    private static Set<String> modifiers(Tree tree, Token noun) {
        Set<String> modifiers = new HashSet<>();
        for (Token child : tree.children(noun)) {
            if (child.is("compound", "nmod")) {
                modifiers.add(child.lemma());
            }
        }
        return modifiers;
    }

    private static @Nullable String count(Tree tree, Token noun) {
        for (Token child : tree.children(noun)) {
            if (child.pos().equals("CD") && child.is("nmod", "num", "nummod", "amod")) {
                return child.lower();
            }
        }
        return null;
    }

    private static boolean isDefinite(Tree tree, Token noun) {
        for (Token child : tree.children(noun)) {
            if (child.is("poss") || child.is("det") && GrammarWords.POINTING.contains(child.lower())) {
                return true;
            }
        }
        return false;
    }
}
