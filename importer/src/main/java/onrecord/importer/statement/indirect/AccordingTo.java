package onrecord.importer.statement.indirect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Content;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** What a prepositional phrase attributes: according to X, …; in his view, …; in the words of X, …. */
final class AccordingTo {

    private static final Set<String> VIEWS = Set.of("view", "opinion", "word", "judgment", "judgement", "estimate");

    private AccordingTo() {}

    static List<Attribution> find(Reading reading, Tree tree) {
        List<Attribution> found = new ArrayList<>();
        for (Token token : tree.tokens()) {
            Attribution attribution =
                    token.lemma().startsWith("accord") || token.form().equalsIgnoreCase("according")
                            ? accordingTo(reading, tree, token)
                            : inView(reading, tree, token);
            if (attribution != null) {
                found.add(attribution);
            }
        }
        return found;
    }

    private static @Nullable Attribution accordingTo(Reading reading, Tree tree, Token according) {
        Token to = according.index() + 1 < tree.tokens().size() ? tree.token(according.index() + 1) : according;
        if (!to.lemma().equals("to") || reading.isQuoted(according.span())) {
            return null;
        }
        Token source = tree.child(to, "pobj");
        Span cue = according.span().cover(to.span());
        return source == null ? null : attribution(reading, tree, according, cue, source, phrase(tree, according, to));
    }

    private static BitSet phrase(Tree tree, Token according, Token to) {
        Token source = tree.child(to, "pobj");
        Token clause = source == null ? null : clauseBehind(tree, source);
        BitSet phrase = tree.below(to, index -> clause != null && index == clause.index());
        phrase.set(according.index());
        return phrase;
    }

    /** "According to Poe the boat was late", where the parse takes the boat for another name of Poe. */
    private static @Nullable Token clauseBehind(Tree tree, Token source) {
        Token apposition = source.isName() ? tree.child(source, "appos") : null;
        Token article = apposition == null ? null : tree.child(apposition, "det", "poss");
        return article != null && article.index() == source.index() + 1 ? apposition : null;
    }

    private static @Nullable Attribution inView(Reading reading, Tree tree, Token token) {
        if (!token.lemma().equals("in") || !token.is("prep") || reading.isQuoted(token.span())) {
            return null;
        }
        Token view = tree.child(token, "pobj");
        if (view == null || !VIEWS.contains(view.lemma())) {
            return null;
        }
        Token possessor = tree.child(view, "poss");
        Token of = tree.child(view, "prep");
        Token source = possessor == null && of != null && of.lemma().equals("of") ? tree.child(of, "pobj") : possessor;
        if (source == null) {
            return null;
        }
        Span cue = token.span().cover(view.span());
        return attribution(reading, tree, token, cue, source, tree.below(token));
    }

    private static @Nullable Attribution attribution(
            Reading reading, Tree tree, Token top, Span cue, Token source, BitSet phrase) {
        closeAtEnd(tree, top, phrase);
        List<Span> content = Content.of(reading, tree, clause(tree, top, phrase), phrase);
        return content.isEmpty() ? null : new Attribution(Pattern.ACCORDING_TO, content, cue, tree, source);
    }

    /** "…, according to a study that he read": behind a comma and without another one, all the rest names the source. */
    private static void closeAtEnd(Tree tree, Token top, BitSet phrase) {
        int last = tree.tokens().size() - 1;
        boolean setOff = top.index() > 0 && tree.token(top.index() - 1).form().equals(",");
        boolean goesOn = tree.tokens().subList(top.index(), last + 1).stream()
                .anyMatch(token -> token.form().equals(","));
        if (setOff && !goesOn) {
            phrase.set(top.index(), last + 1);
        }
    }

    /** At either end of a sentence the phrase attributes the whole of it, elsewhere the clause around it. */
    private static BitSet clause(Tree tree, Token top, BitSet phrase) {
        int last = tree.tokens().size() - 1;
        while (last > 0 && !Character.isLetterOrDigit(tree.token(last).form().charAt(0))) {
            last--;
        }
        Token governor = tree.head(top);
        boolean inRelative = governor != null
                && governor.is("relcl", "ccomp", "advcl")
                && tree.child(governor, "nsubj", "nsubjpass", "expl", "mark", "advmod", "aux") != null;
        if (governor == null || phrase.get(0) || phrase.get(last) && !inRelative) {
            BitSet all = new BitSet();
            all.set(0, tree.tokens().size());
            return all;
        }
        return tree.below(governor);
    }
}
