package onrecord.importer.statement;

import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** The phrase behind a reporting verb that is what was said: warned of shortages, accused them of fraud, called it reckless. */
final class PhraseContent {

    private static final Set<String> TOPICS = Set.of("of", "about", "against");

    private PhraseContent() {}

    /** The head of the phrase; its preposition where an object stands before it; null if there is none. */
    static @Nullable Token find(Reading reading, Cue cue, @Nullable Token object) {
        return object == null ? phrase(reading, cue, null) : phraseOf(reading, cue, object);
    }

    /** "accused the firm of hiding it": some parses hang "of" on the firm. */
    private static @Nullable Token phraseOf(Reading reading, Cue cue, Token object) {
        for (Token preposition : cue.tree().children(object, "prep")) {
            boolean deed = cue.tree().child(preposition, "pcomp") != null;
            if (deed && cue.entry().objectPrepositions().contains(preposition.lemma())) {
                return preposition;
            }
        }
        return phrase(reading, cue, object);
    }

    private static @Nullable Token phrase(Reading reading, Cue cue, @Nullable Token object) {
        Tree tree = cue.tree();
        for (Token child : tree.children(cue.verb())) {
            if (child.index() < cue.verb().index()) {
                continue;
            }
            if (child.is("prep")
                    && (introducesContent(cue, child, object != null) || speaksOf(reading, cue, child, object))) {
                return object != null ? child : objectOf(tree, child);
            }
            if (child.is("xcomp", "ccomp")
                    && child.pos().equals("VBG")
                    && cue.entry().takes(Frame.GERUND)) {
                return child;
            }
            if (child.is("oprd")
                    && cue.entry().takes(Frame.AS)
                    && (reading.holdsQuotation(tree, child) || isJudgement(tree, child))) {
                return child;
            }
        }
        return object != null && ObjectContent.isContent(reading, cue, object) ? object : null;
    }

    /** What stands behind a preposition, though a parse may hang it elsewhere: "described by police as armed". */
    private static @Nullable Token objectOf(Tree tree, Token preposition) {
        Token object = tree.child(preposition, "pobj", "pcomp");
        int next = preposition.index() + 1;
        while (object == null && next < tree.tokens().size() && tree.token(next).is("punct")) {
            next++;
        }
        if (object != null || next >= tree.tokens().size()) {
            return object;
        }
        Token top = tree.token(next);
        for (Token head = tree.head(top); head != null && head.index() > preposition.index(); head = tree.head(top)) {
            top = head;
        }
        return top;
    }

    /** "called the plan a mistake", "called it reckless", and not "called the dog Rex". */
    private static boolean isJudgement(Tree tree, Token complement) {
        return complement.pos().startsWith("JJ") || !complement.isName() && tree.child(complement, "det") != null;
    }

    /** "warned drivers of ice", "asked her for help": what stands behind the hearer and a preposition. */
    static @Nullable Token behindHearer(Cue cue, Token hearer) {
        Tree tree = cue.tree();
        for (Token preposition : tree.children(cue.verb(), "prep")) {
            boolean behind = preposition.index() > hearer.index()
                    && hearer.index() > cue.verb().index();
            if (behind && cue.entry().takes(Frame.HEARER) && introducesContent(cue, preposition, false)) {
                return tree.child(preposition, "pobj", "pcomp");
            }
        }
        return null;
    }

    /** "spoke of a 'climate of fear'", "joked about her 'worst day'". */
    private static boolean speaksOf(Reading reading, Cue cue, Token preposition, @Nullable Token object) {
        return object == null
                && cue.entry().subjects() == CueVerb.Subjects.SPEECH
                && TOPICS.contains(preposition.lemma())
                && reading.holdsQuotation(cue.tree(), preposition);
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
}
