package onrecord.importer.statement.indirect;

import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.cue.Frame;
import onrecord.importer.statement.cue.Subjects;
import org.jspecify.annotations.Nullable;

/** The phrase behind a reporting verb that is what was said: warned of shortages, accused them of fraud, called it reckless. */
final class PhraseContent {

    private static final Set<String> TOPICS = Set.of("of", "about", "against", "at", "on", "over", "to");

    private PhraseContent() {}

    /** The head of the phrase; its preposition where an object stands before it; null if there is none. */
    static @Nullable Token find(Reading reading, Cue cue, @Nullable Token object) {
        if (object == null) {
            Token charge = Subjects.isPassive(cue.tree(), cue.verb()) ? charge(cue) : null;
            return charge != null ? charge : phrase(reading, cue, null);
        }
        return phraseOf(reading, cue, object);
    }

    /** "was praised by her staff for 'patience'". */
    private static @Nullable Token charge(Cue cue) {
        for (Token preposition : cue.tree().children(cue.verb(), "prep")) {
            if (cue.entry().objectPrepositions().contains(preposition.lemma())) {
                return cue.tree().child(preposition, "pobj", "pcomp");
            }
        }
        return null;
    }

    /** "accused the firm of hiding it": some parses hang "of" on the firm. */
    private static @Nullable Token phraseOf(Reading reading, Cue cue, Token object) {
        for (Token preposition : cue.tree().children(object, "prep")) {
            boolean deed = cue.tree().child(preposition, "pcomp") != null
                    || reading.holdsQuotation(cue.tree(), preposition)
                    || !cue.entry().takes(Frame.HEARER) && isCharge(cue.tree(), preposition);
            boolean takes = introducesContent(reading, cue, preposition, true);
            if (deed && takes) {
                return preposition;
            }
        }
        return phrase(reading, cue, object);
    }

    /** "accused the council of fraud", and not "accused the mayor of York", "accused members of the council". */
    private static boolean isCharge(Tree tree, Token preposition) {
        Token noun = preposition.lemma().equals("of") ? tree.child(preposition, "pobj") : null;
        Token article = noun == null ? null : tree.child(noun, "det");
        return noun != null
                && !noun.isName()
                && (article == null || !article.lemma().equals("the"));
    }

    private static @Nullable Token phrase(Reading reading, Cue cue, @Nullable Token object) {
        Tree tree = cue.tree();
        for (Token child : tree.children(cue.verb())) {
            if (child.index() < cue.verb().index()) {
                continue;
            }
            if (child.is("prep", "dative")
                    && (introducesContent(reading, cue, child, object != null)
                            || speaksOf(reading, cue, child, object))) {
                return object != null && object.index() > cue.verb().index()
                        ? child
                        : PhraseBehind.preposition(tree, child);
            }
            if (child.is("xcomp", "ccomp")
                    && child.pos().equals("VBG")
                    && cue.entry().takes(Frame.GERUND)) {
                return child;
            }
            boolean quoted = child.is("oprd") && reading.holdsQuotation(tree, child);
            boolean judged =
                    child.is("oprd") && isJudgement(tree, child) && cue.entry().takes(Frame.AS);
            if (judged || quoted && (cue.entry().takes(Frame.AS) || cue.entry().takes(Frame.QUOTED_AS))) {
                return child;
            }
        }
        Token judgement = object == null ? null : PhraseBehind.aside(reading, cue, object);
        if (judgement != null) {
            return judgement;
        }
        return object != null && ObjectContent.isContent(reading, cue, object) ? object : quotedQuestion(reading, cue);
    }

    /** "attacked what he called a 'culture of secrecy'". */
    private static @Nullable Token quotedQuestion(Reading reading, Cue cue) {
        Tree tree = cue.tree();
        Token clause = tree.child(cue.verb(), "ccomp");
        boolean what = clause != null
                && clause.index() > cue.verb().index()
                && tree.token(tree.below(clause).nextSetBit(0)).lemma().equals("what");
        boolean takes = cue.entry().takes(Frame.QUOTED_PHRASE) || cue.entry().takes(Frame.NOUN_PHRASE);
        return what && clause != null && takes && reading.holdsQuotation(tree, clause) ? clause : null;
    }

    /** "referred to the plan as a mistake": what is judged, behind a preposition. */
    static @Nullable Token judged(Cue cue) {
        Tree tree = cue.tree();
        Token first = tree.child(cue.verb(), "prep");
        boolean as = tree.children(cue.verb(), "prep").stream()
                .anyMatch(preposition -> preposition.lemma().equals("as") && preposition != first);
        return first != null
                        && as
                        && cue.entry().takes(Frame.AS)
                        && first.index() == cue.verb().index() + 1
                        && !first.lemma().equals("as")
                        && !Subjects.isPassive(tree, cue.verb())
                ? tree.child(first, "pobj")
                : null;
    }

    /** "called the plan a mistake", "called it reckless", and not "called the dog Rex". */
    private static boolean isJudgement(Tree tree, Token complement) {
        return complement.pos().startsWith("JJ") || !complement.isName() && tree.child(complement, "det") != null;
    }

    /** "warned drivers of ice", "asked her for help": what stands behind the hearer and a preposition. */
    static @Nullable Token behindHearer(Reading reading, Cue cue, Token hearer) {
        Tree tree = cue.tree();
        for (Token preposition : tree.children(cue.verb(), "prep")) {
            boolean behind = preposition.index() > hearer.index()
                    && hearer.index() > cue.verb().index();
            if (behind && cue.entry().takes(Frame.HEARER) && introducesContent(reading, cue, preposition, false)) {
                return tree.child(preposition, "pobj", "pcomp");
            }
        }
        return null;
    }

    /** "spoke of a 'climate of fear'", "joked about her 'worst day'". */
    private static boolean speaksOf(Reading reading, Cue cue, Token preposition, @Nullable Token object) {
        return object == null
                && cue.entry().takes(Frame.QUOTATION)
                && TOPICS.contains(preposition.lemma())
                && reading.holdsQuotation(cue.tree(), preposition);
    }

    /** "put the toll at 40", and not "puts children at risk". */
    private static boolean isQuantity(Tree tree, Token preposition) {
        Token noun = tree.child(preposition, "pobj");
        return noun != null
                && (noun.pos().equals("CD")
                        || tree.children(noun).stream()
                                .anyMatch(child ->
                                        child.pos().equals("CD") || child.pos().equals("$") || child.is("qmod")));
    }

    private static boolean introducesContent(Reading reading, Cue cue, Token preposition, boolean object) {
        String word = preposition.lemma();
        if (object && word.equals("at") && !isQuantity(cue.tree(), preposition)) {
            return false;
        }
        if (word.equals("as")) {
            return cue.entry().takes(Frame.AS)
                    || object && cue.entry().objectPrepositions().contains(word)
                    || cue.entry().takes(Frame.QUOTED_AS) && reading.holdsQuotation(cue.tree(), preposition);
        }
        return object
                ? cue.entry().objectPrepositions().contains(word)
                : cue.entry().prepositions().contains(word);
    }
}
