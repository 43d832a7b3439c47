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

    /** "a clerk, who asked not to be named": that is a footnote to what the clerk says. */
    private static final Set<String> ANONYMITY = Set.of("name", "identify", "quote");

    /** Prepositions that rather belong to the noun before than tell when, where or to whom something is said. */
    private static final Set<String> ATTRIBUTIVE = Set.of(
            "of", "in", "for", "from", "by", "among", "between", "within", "across", "over", "with", "without", "under",
            "against", "about", "into", "through", "near", "around", "beyond");

    private static final Set<String> TIMELY = Set.of("during", "on", "at", "in", "before", "after");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final Set<String> ASKED = Set.of("on", "upon", "for", "to", "with");

    private PhrasePattern() {}

    static @Nullable Attribution find(Reading reading, Cue cue) {
        Tree tree = cue.tree();
        Token direct = tree.child(cue.verb(), "dobj");
        Token object = direct != null ? direct : PhraseContent.judged(cue);
        Token infinitive = infinitive(cue);
        if (infinitive != null && ANONYMITY.contains(infinitive.lemma()) && Subjects.isPassive(tree, infinitive)) {
            return null;
        }
        Token asked = object != null || infinitive == null ? object : asked(cue, infinitive);
        boolean addressed = asked != null || Subjects.isPassive(tree, cue.verb());
        if (infinitive != null && cue.entry().takes(addressed ? Frame.OBJECT_INFINITIVE : Frame.INFINITIVE)) {
            return attribution(reading, cue, Pattern.INFINITIVE, doerOrSelf(tree, asked, infinitive), infinitive);
        }
        if (infinitive != null && asked != null && cue.entry().takes(Frame.SUBJECT_INFINITIVE)) {
            return attribution(reading, cue, Pattern.INFINITIVE, asked, infinitive);
        }
        if (infinitive != null && asksFor(cue, infinitive)) {
            return attribution(reading, cue, Pattern.INFINITIVE, infinitive, infinitive);
        }
        Token content = object != null ? PhraseContent.behindHearer(reading, cue, object) : null;
        if (content != null) {
            return attribution(reading, cue, Pattern.NOUN_PHRASE, content, content);
        }
        Token phrase = PhraseContent.find(reading, cue, object);
        if (phrase != null && object != null && object.index() > cue.verb().index()) {
            return attribution(reading, cue, Pattern.NOUN_PHRASE, object, phrase);
        }
        return phrase == null || ObjectContent.isBare(phrase)
                ? null
                : attribution(reading, cue, Pattern.NOUN_PHRASE, phrase, phrase);
    }

    /** "called on the firm to act", "asked for the vote to be held": who or what is to do it, behind a preposition. */
    private static @Nullable Token asked(Cue cue, Token infinitive) {
        for (Token preposition : cue.tree().children(cue.verb(), "prep")) {
            boolean between = preposition.index() > cue.verb().index() && preposition.index() < infinitive.index();
            if (between && ASKED.contains(preposition.lemma()) && !PrintedSpeaker.isOccasion(cue.tree(), preposition)) {
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

    /** "asked for the vote to be held": behind "for", who or what is to do it; who is told to do it is but the hearer. */
    private static Token doerOrSelf(Tree tree, @Nullable Token asked, Token infinitive) {
        if (asked == null || !asked.is("pobj") || asked.index() > infinitive.index()) {
            return infinitive;
        }
        Token preposition = tree.head(asked);
        return preposition != null && preposition.lemma().equals("for") ? asked : infinitive;
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
        Token deed = cue.entry().takes(Frame.OBJECT_INFINITIVE) ? behindHearer(cue) : null;
        return deed == null && cue.entry().takes(Frame.INFINITIVE) ? behindAdjunct(cue) : deed;
    }

    /** "urged anyone with a film of the crash to call the police", where the parse hangs "to call" on the crash. */
    private static @Nullable Token behindHearer(Cue cue) {
        Tree tree = cue.tree();
        Token hearer = tree.child(cue.verb(), "dobj");
        if (hearer == null || hearer.index() < cue.verb().index()) {
            return null;
        }
        int end = tree.below(hearer).length();
        for (int i = hearer.index() + 1; i < end; i++) {
            Token deed = tree.token(i);
            boolean to = deed.is("relcl", "acl")
                    && tree.children(deed, "aux").stream()
                            .anyMatch(aux -> aux.pos().equals("TO"));
            if (to && tree.child(deed, "nsubj") == null && tree.below(deed).length() == end) {
                return deed;
            }
        }
        return null;
    }

    /** "pledged during the campaign to rebuild it", where the parse hangs "to rebuild" on the campaign. */
    private static @Nullable Token behindAdjunct(Cue cue) {
        Tree tree = cue.tree();
        Token adjunct = tree.child(cue.verb(), "prep");
        Token noun = adjunct == null || !TIMELY.contains(adjunct.lemma()) ? null : tree.child(adjunct, "pobj");
        Token deed = noun == null ? null : tree.child(noun, "acl", "relcl");
        boolean to = deed != null
                && tree.children(deed, "aux").stream().anyMatch(aux -> aux.pos().equals("TO"));
        return to && adjunct != null && adjunct.index() == cue.verb().index() + 1 ? deed : null;
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

    /** "told them to stay inside until the storm had passed": whatever the parse says, that is when they shall. */
    private static void addTails(Cue cue, Pattern pattern, BitSet tokens) {
        Tree tree = cue.tree();
        for (Token child : tree.children(cue.verb(), "advcl", "prep", "agent")) {
            BitSet tail = tree.below(child);
            boolean belongs = pattern == Pattern.INFINITIVE ? !child.is("agent") : belongsToPhrase(cue, child);
            if (tail.nextSetBit(0) == tokens.length() && belongs && !PrintedSpeaker.isOccasion(tree, child)) {
                tokens.or(tail);
            }
        }
    }

    /** "warned of shortages in the north", "warned of floods if it rains", and not "warned of shortages after the vote". */
    private static boolean belongsToPhrase(Cue cue, Token tail) {
        Token mark = tail.is("advcl") ? cue.tree().child(tail, "mark") : null;
        if (tail.is("advcl")) {
            return mark != null && CONDITIONS.contains(mark.lemma());
        }
        return ATTRIBUTIVE.contains(tail.lemma()) && !(tail.is("agent") && Subjects.isPassive(cue.tree(), cue.verb()));
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
        addTails(cue, pattern, tokens);
        List<Span> content = new ArrayList<>(Content.of(reading, tree, tokens, new BitSet()));
        content.removeIf(span -> span.start() < cue.span().end());
        content.replaceAll(span -> withoutAside(reading, tree, span));
        return content.isEmpty() ? null : new Attribution(pattern, content, cue.span(), tree, cue.subject());
    }
}
