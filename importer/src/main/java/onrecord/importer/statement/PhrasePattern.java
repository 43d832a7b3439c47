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

    private static final Set<String> NEEDS = SpeechWords.of("need");

    private static final Set<String> REJECTING = SpeechWords.of("rejecting");

    private static final Set<String> CLAIMS = SpeechWords.of("claim");

    /** "a clerk, who asked not to be named": that is a footnote to what the clerk says. */
    private static final Set<String> ANONYMITY = Set.of("name", "identify", "quote");

    private static final Set<String> TOPICS = Set.of("of", "about", "against");

    private static final Set<String> ASKED = Set.of("on", "upon", "for", "to", "with");

    private PhrasePattern() {}

    static @Nullable Attribution find(Reading reading, Cue cue) {
        Tree tree = cue.tree();
        Token object = tree.child(cue.verb(), "dobj");
        Token infinitive = infinitive(cue);
        if (infinitive != null && ANONYMITY.contains(infinitive.lemma()) && Subjects.isPassive(tree, infinitive)) {
            return null;
        }
        Token asked = object != null || infinitive == null ? object : asked(cue, infinitive);
        boolean addressed = asked != null || Subjects.isPassive(tree, cue.verb());
        if (infinitive != null && cue.entry().takes(addressed ? Frame.OBJECT_INFINITIVE : Frame.INFINITIVE)) {
            return attribution(reading, cue, Pattern.INFINITIVE, objectOrSelf(asked, infinitive), infinitive);
        }
        if (infinitive != null && asksFor(cue, infinitive)) {
            return attribution(reading, cue, Pattern.INFINITIVE, infinitive, infinitive);
        }
        Token content = object != null ? toldHearer(cue, object) : null;
        if (content != null) {
            return attribution(reading, cue, Pattern.NOUN_PHRASE, content, content);
        }
        Token phrase = object == null ? phrase(reading, cue, null) : phraseOf(reading, cue, object);
        if (phrase != null && object != null && object.index() > cue.verb().index()) {
            return attribution(reading, cue, Pattern.NOUN_PHRASE, object, phrase);
        }
        return phrase == null ? null : attribution(reading, cue, Pattern.NOUN_PHRASE, phrase, phrase);
    }

    /** "called on the firm to act", "asked for the vote to be held": who or what is to do it, behind a preposition. */
    private static @Nullable Token asked(Cue cue, Token infinitive) {
        for (Token preposition : cue.tree().children(cue.verb(), "prep")) {
            boolean between = preposition.index() > cue.verb().index() && preposition.index() < infinitive.index();
            if (between && ASKED.contains(preposition.lemma())) {
                return cue.tree().child(preposition, "pobj");
            }
        }
        return null;
    }

    /** "called for the road to be closed", where the parse has one clause behind the verb. */
    private static boolean asksFor(Cue cue, Token infinitive) {
        Token mark = cue.tree().child(infinitive, "mark");
        return mark != null
                && mark.lemma().equals("for")
                && cue.entry().prepositions().contains("for");
    }

    private static Token objectOrSelf(@Nullable Token object, Token infinitive) {
        return object != null && object.index() < infinitive.index() ? object : infinitive;
    }

    private static @Nullable Token infinitive(Cue cue) {
        for (Token child : cue.tree().children(cue.verb(), "xcomp", "ccomp", "advcl")) {
            boolean to = cue.tree().children(child, "aux").stream()
                    .anyMatch(aux -> aux.lemma().equals("to"));
            boolean complement = !child.is("advcl") || cue.entry().takes(Frame.OBJECT_INFINITIVE);
            if (to && complement && child.index() > cue.verb().index()) {
                return child;
            }
        }
        return null;
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
                    && (holdsQuotation(reading, tree, child) || isJudgement(tree, child))) {
                return child;
            }
        }
        boolean behind = object != null
                && object.index() > cue.verb().index()
                && !BARE.contains(object.lemma())
                && !isAnaphoric(tree, object);
        return object != null && behind && takesPhrase(reading, cue, object) ? object : null;
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

    /** "announced the deal", "announced no plans": what the article has told already, or nothing. */
    private static boolean isAnaphoric(Tree tree, Token object) {
        List<Token> children = tree.children(object);
        Token first = children.isEmpty() ? object : children.get(0);
        boolean refers = first.pos().equals("PRP$") || first.lemma().equals("the");
        return children.size() == 1 && refers
                || first.lemma().equals("no") && object.lemma().equals("plan");
    }

    private static boolean takesPhrase(Reading reading, Cue cue, Token object) {
        return cue.entry().takes(Frame.NOUN_PHRASE)
                || cue.entry().takes(Frame.QUOTED_PHRASE)
                        && (holdsQuotation(reading, cue.tree(), object) || isNeed(cue.tree(), object))
                || cue.entry().takes(Frame.AS) && isCalled(reading, cue.tree(), object)
                || REJECTING.contains(cue.entry().lemma()) && isClaim(cue.tree(), object);
    }

    /** "called that pledge 'fake news'": a parse takes what it is called for an apposition. */
    private static boolean isCalled(Reading reading, Tree tree, Token object) {
        return tree.children(object, "appos").stream().anyMatch(name -> reading.isQuoted(name.span()));
    }

    /** "rejected claims that she had lied". */
    private static boolean isClaim(Tree tree, Token object) {
        return CLAIMS.contains(object.lemma()) && tree.child(object, "prep", "acl", "ccomp", "relcl") != null;
    }

    /** "stressed the need for calm". */
    private static boolean isNeed(Tree tree, Token object) {
        return NEEDS.contains(object.lemma()) && tree.child(object, "prep", "acl", "ccomp", "advcl") != null;
    }

    private static boolean holdsQuotation(Reading reading, Tree tree, Token top) {
        return tree.below(top).stream()
                .anyMatch(index -> reading.isQuoted(tree.token(index).span()));
    }

    /** "warned drivers of ice", "asked her for help": what stands behind the hearer and a preposition. */
    private static @Nullable Token toldHearer(Cue cue, Token hearer) {
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
                && holdsQuotation(reading, cue.tree(), preposition);
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

    /** Without what the article adds: "urged them to march to the hall, where the council was meeting". */
    private static Span withoutAside(Reading reading, Tree tree, Span content) {
        for (Token token : reading.tokens(tree, content)) {
            boolean relative = token.pos().equals("WRB")
                    || token.pos().equals("WDT")
                    || token.pos().equals("WP");
            boolean aside = relative
                    && token.index() > 0
                    && tree.token(token.index() - 1).pos().equals(",")
                    && !reading.isQuoted(token.span());
            if (aside && token.span().start() > content.start() + 2) {
                return new Span(
                        content.start(), tree.token(token.index() - 1).span().start());
            }
        }
        return content;
    }

    private static @Nullable Attribution attribution(
            Reading reading, Cue cue, Pattern pattern, Token first, Token last) {
        Tree tree = cue.tree();
        BitSet tokens = tree.below(first);
        tokens.or(tree.below(last));
        Token mark = tree.child(last, "mark");
        if (mark != null && mark.index() == tokens.nextSetBit(0)) {
            tokens.clear(mark.index());
        }
        List<Span> content = new ArrayList<>(Content.of(reading, tree, tokens, new BitSet()));
        content.removeIf(span -> span.start() < cue.span().end());
        content.replaceAll(span -> withoutAside(reading, tree, span));
        return content.isEmpty() ? null : new Attribution(pattern, content, cue.span(), tree, cue.subject());
    }
}
