package onrecord.importer.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A reporting verb whose content is no finite clause: vowed to fight, urged them to act, described it as a disaster,
 * denied any wrongdoing, warned of shortages, accused them of fraud.
 */
final class PhrasePattern {

    private static final Set<String> BARE = Set.of("it", "this", "that", "them", "him", "her", "me", "us", "so");

    private PhrasePattern() {}

    static @Nullable Attribution find(Reading reading, Cue cue) {
        Tree tree = cue.tree();
        Token object = tree.child(cue.verb(), "dobj");
        Token infinitive = infinitive(cue);
        if (infinitive != null && cue.entry().takes(object == null ? Frame.INFINITIVE : Frame.OBJECT_INFINITIVE)) {
            return attribution(reading, cue, Pattern.INFINITIVE, objectOrSelf(object, infinitive), infinitive);
        }
        Token phrase = phrase(reading, cue, object);
        if (phrase != null && object != null && object.index() > cue.verb().index()) {
            return attribution(reading, cue, Pattern.NOUN_PHRASE, object, phrase);
        }
        return phrase == null ? null : attribution(reading, cue, Pattern.NOUN_PHRASE, phrase, phrase);
    }

    private static Token objectOrSelf(@Nullable Token object, Token infinitive) {
        return object != null && object.index() < infinitive.index() ? object : infinitive;
    }

    private static @Nullable Token infinitive(Cue cue) {
        for (Token child : cue.tree().children(cue.verb(), "xcomp", "ccomp", "advcl")) {
            boolean to = cue.tree().children(child, "aux").stream()
                    .anyMatch(aux -> aux.pos().equals("TO"));
            boolean complement = !child.is("advcl") || cue.entry().takes(Frame.OBJECT_INFINITIVE);
            if (to && complement && child.index() > cue.verb().index()) {
                return child;
            }
        }
        return null;
    }

    private static @Nullable Token phrase(Reading reading, Cue cue, @Nullable Token object) {
        Tree tree = cue.tree();
        for (Token child : tree.children(cue.verb())) {
            if (child.index() < cue.verb().index()) {
                continue;
            }
            if (child.is("prep") && introducesContent(cue, child, object != null)) {
                return object != null ? child : tree.child(child, "pobj", "pcomp");
            }
            if (child.is("xcomp", "ccomp")
                    && child.pos().equals("VBG")
                    && cue.entry().takes(Frame.GERUND)) {
                return child;
            }
            if (child.is("oprd") && cue.entry().takes(Frame.AS) && holdsQuotation(reading, tree, child)) {
                return child;
            }
        }
        boolean behind = object != null && object.index() > cue.verb().index() && !BARE.contains(object.lemma());
        return object != null && behind && takesPhrase(reading, cue, object) ? object : null;
    }

    private static boolean takesPhrase(Reading reading, Cue cue, Token object) {
        return cue.entry().takes(Frame.NOUN_PHRASE)
                || cue.entry().takes(Frame.QUOTED_PHRASE) && holdsQuotation(reading, cue.tree(), object);
    }

    private static boolean holdsQuotation(Reading reading, Tree tree, Token top) {
        return tree.below(top).stream()
                .anyMatch(index -> reading.isQuoted(tree.token(index).span()));
    }

    private static boolean introducesContent(Cue cue, Token preposition, boolean object) {
        String word = preposition.lemma();
        if (word.equals("as")) {
            return cue.entry().takes(Frame.AS);
        }
        return object
                ? cue.entry().objectPrepositions().contains(word)
                : cue.entry().prepositions().contains(word);
    }

    private static @Nullable Attribution attribution(
            Reading reading, Cue cue, Pattern pattern, Token first, Token last) {
        Tree tree = cue.tree();
        BitSet tokens = tree.below(first);
        tokens.or(tree.below(last));
        List<Span> content = new ArrayList<>(Content.of(reading, tree, tokens, new BitSet()));
        content.removeIf(span -> span.start() < cue.span().end());
        return content.isEmpty() ? null : new Attribution(pattern, content, cue.span(), tree, cue.subject());
    }
}
