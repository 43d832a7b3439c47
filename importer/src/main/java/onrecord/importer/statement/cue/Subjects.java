package onrecord.importer.statement.cue;

import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says, through coordination, participles, infinitives and relative clauses. */
public final class Subjects {

    private static final int FARTHEST = 6;
    private static final Set<String> DASHES = Set.of("—", "–", "-");
    private static final Set<String> MEDIA = SpeechWords.of("medium");
    private static final Set<String> MOVING = SpeechWords.of("moving");
    private static final Set<String> RELATIVE = Set.of("WP", "WDT");

    private static final Set<String> QUOTING = Set.of("quote", "cite", "report", "record");

    private Subjects() {}

    public static @Nullable Token of(Tree tree, Token verb) {
        Token stray = LostSubject.strayFrom(tree, verb);
        if (stray != null) {
            return stray;
        }
        Token at = verb;
        if (isPassive(tree, verb)) {
            Token agent = tree.child(verb, "agent");
            return agent == null ? null : tree.child(agent, "pobj");
        }
        for (int steps = 0; at != null && steps < FARTHEST; steps++) {
            if (at != verb && at.pos().startsWith("RB")) {
                at = tree.head(at);
                continue;
            }
            if (at != verb && !at.isVerb()) {
                return at.isNoun() ? at : null;
            }
            Token doer = doer(tree, at, at == verb);
            if (doer != null) {
                return doer;
            }
            at = governor(tree, at);
        }
        return null;
    }

    private static @Nullable Token doer(Tree tree, Token verb, boolean cue) {
        Token own = own(tree, verb, cue);
        Token accompanied = own != null ? own : accompanied(tree, verb);
        Token quoted = accompanied != null ? accompanied : quoted(tree, verb);
        Token moved = quoted != null ? quoted : moved(tree, verb);
        Token listed = moved != null ? moved : LostSubject.listed(tree, verb);
        return listed != null ? listed : LostSubject.misplaced(tree, verb);
    }

    private static @Nullable Token own(Tree tree, Token verb, boolean cue) {
        Token subject = tree.child(verb, "nsubj");
        if (subject == null && !cue) {
            subject = tree.child(verb, "nsubjpass");
        }
        if (subject == null) {
            return InvertedSubject.of(tree, verb);
        }
        subject = nearest(tree, verb, subject);
        boolean relative = RELATIVE.contains(subject.pos()) && !InvertedSubject.isAcronym(subject);
        return relative || subject.lemma().equals("that") ? antecedent(tree, verb, subject) : subject;
    }

    /** "The plan, the mayor charged, 'has no goal'": of two subjects, the one between the commas does it. */
    private static Token nearest(Tree tree, Token verb, Token first) {
        Token last = first;
        int next = verb.index() + 1;
        boolean aside = next < tree.tokens().size() && tree.token(next).pos().equals(",");
        for (Token child : aside ? tree.children(verb) : List.<Token>of()) {
            boolean second = child.is("nsubj") && child.index() > first.index() && child.index() < verb.index();
            int before = second ? tree.first(child) - 1 : -1;
            last = before > first.index() && tree.token(before).pos().equals(",") ? child : last;
        }
        return last;
    }

    private static @Nullable Token antecedent(Tree tree, Token verb, Token relative) {
        Token head = tree.head(verb);
        while (head != null && verb.is("conj") && head.isVerb()) {
            verb = head;
            head = tree.head(verb);
        }
        return verb.is("relcl", "acl") && head != null
                ? head
                : relative.pos().equals("WP") ? nounBefore(tree, relative) : null;
    }

    /** The Poe of "offered by Poe, who also said": what a relative pronoun follows, where the parse lost its clause. */
    private static Token nounBefore(Tree tree, Token relative) {
        int before = relative.index() - 1;
        if (before > 0 && tree.token(before).pos().equals(",")) {
            before--;
        }
        return before >= 0 && tree.token(before).isNoun() ? tree.token(before) : relative;
    }

    /** A past participle without "have" is passive: its doer stands behind "by", or nowhere. */
    public static boolean isPassive(Tree tree, Token verb) {
        if (LostSubject.strayFrom(tree, verb) != null) {
            return false;
        }
        if (!isPastParticiple(verb) || tree.child(verb, "nsubj") != null) {
            return tree.child(verb, "nsubjpass") != null;
        }
        boolean reduced = verb.is("acl", "advcl", "amod", "nmod");
        boolean passive = tree.child(verb, "auxpass", "nsubjpass") != null;
        return passive || reduced && tree.child(verb, "aux") == null;
    }

    /** No finite verb opens a sentence: "Asked whether …" is a participle, though tagged as a past tense. */
    public static boolean isPastParticiple(Token verb) {
        return verb.pos().equals("VBN") || verb.pos().equals("VBD") && verb.index() == 0 && verb.is("advcl");
    }

    /** Behind a comma, or a dash that does not close what another one opened. */
    private static boolean isSetOff(Tree tree, Token noun, Token verb) {
        int before = verb.index() - 1;
        if (before < 0 || tree.token(before).pos().equals(",")) {
            return before >= 0;
        }
        boolean dash = DASHES.contains(tree.token(before).form());
        for (int i = before - 1; dash && i > noun.index(); i--) {
            dash = !DASHES.contains(tree.token(i).form());
        }
        return dash;
    }

    /** The statement of "the firm released a statement saying …". */
    private static boolean isIssued(Token noun) {
        return noun.is("dobj") && MEDIA.contains(noun.lemma());
    }

    /** "with some analysts suggesting that …": who does it stands between "with" and the participle. */
    private static @Nullable Token accompanied(Tree tree, Token verb) {
        int before = verb.index() - 1;
        while (before > 0 && tree.token(before).pos().startsWith("RB")) {
            before--;
        }
        Token doer = before < 1 || !verb.pos().equals("VBG") ? null : tree.token(before);
        Token with = doer == null || !doer.is("pobj") ? null : tree.head(doer);
        boolean absolute = with != null
                && with.lemma().equals("with")
                && with.index() > 0
                && with.index() < before
                && (verb.is("acl") || tree.token(with.index() - 1).pos().equals(","));
        return absolute ? doer : null;
    }

    /** "The paper quotes an official as saying that …": the official says so. */
    private static @Nullable Token quoted(Tree tree, Token verb) {
        Token as = verb.is("pcomp") ? tree.head(verb) : null;
        Token quotes = as == null || !as.lemma().equals("as") ? null : tree.head(as);
        boolean said = quotes != null && verb.pos().equals("VBG") && QUOTING.contains(quotes.lemma());
        return said && quotes != null ? tree.child(quotes, "dobj", "nsubjpass") : null;
    }

    /** "prompted some to argue that …": whom a verb moves to say something. */
    private static @Nullable Token moved(Tree tree, Token verb) {
        Token head = verb.is("xcomp") ? tree.head(verb) : null;
        Token object = head == null || !MOVING.contains(head.lemma()) ? null : tree.child(head, "dobj");
        return object != null && object.index() < verb.index() ? object : null;
    }

    private static @Nullable Token governor(Tree tree, Token verb) {
        Token head = tree.head(verb);
        if (head == null || !verb.is("conj", "advcl", "xcomp", "pcomp", "acl", "csubj", "dep", "prep")) {
            return null;
        }
        if (verb.is("acl") && !head.isVerb()) {
            boolean setOff = isSetOff(tree, head, verb);
            if (!setOff && isIssued(head)) {
                return tree.head(head);
            }
            return verb.pos().equals("VBG") && !setOff ? head : setOff ? clauseVerb(tree, head) : null;
        }
        if (head.pos().equals("IN") || head.pos().equals("TO")) {
            return tree.head(head);
        }
        return head;
    }

    /** The verb of the clause that a noun belongs to: behind a comma, a participle goes with its subject. */
    private static @Nullable Token clauseVerb(Tree tree, Token noun) {
        Token at = noun;
        for (int steps = 0; at != null && steps < FARTHEST; steps++) {
            if (at.isVerb()) {
                return at;
            }
            at = tree.head(at);
        }
        return null;
    }
}
