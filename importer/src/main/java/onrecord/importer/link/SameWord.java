package onrecord.importer.link;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import onrecord.importer.event.Event;
import onrecord.importer.event.EventNouns;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.WordGroups;
import org.jspecify.annotations.Nullable;

/** "Legalisation helped", "had we not struck": the statement tells again, by its word, an event that the article told. */
final class SameWord implements Clue {

    private static final double CONFIDENCE = 0.8;
    /** Of what was told so often further tellings hardly mean another event. */
    private static final int LOOKED_AT = 20;

    private final EventNouns nouns;
    private final Set<String> known;
    private final Set<String> beforeNamed;
    private final Set<String> derived;

    SameWord(EventNouns nouns, WordGroups words) {
        this.nouns = nouns;
        this.known = words.get("known");
        this.beforeNamed = words.get("before-named");
        this.derived = words.get("derived");
    }

    @Override
    public List<Pointer> find(StatementWalk walk, Setting setting) {
        for (SaidWord word : setting.words()) {
            Token token = word.token();
            Told told = token.pos().startsWith("VB") || token.isNoun() ? told(walk, setting, word) : null;
            if (told != null) {
                return List.of(new Pointer(
                        told.event(), token.isNoun() ? Nouns.phrase(word.tree(), token) : token.span(), CONFIDENCE));
            }
        }
        return List.of();
    }

    /** Where the event was told last before the statement, or else first behind it. */
    private @Nullable Told told(StatementWalk walk, Setting setting, SaidWord word) {
        NavigableMap<Integer, Told> told =
                walk.article().told().like(word.token().lemma());
        if (told.isEmpty() || word.token().isNoun() && !isKnown(word.tree(), word.token())) {
            return null;
        }
        Set<Integer> named = named(walk.article(), word);
        int start = setting.start();
        Told before = firstMeant(
                walk,
                setting,
                word,
                named,
                told.headMap(start, false).descendingMap().values());
        return before != null
                ? before
                : firstMeant(
                        walk, setting, word, named, told.tailMap(start, true).values());
    }

    private @Nullable Told firstMeant(
            StatementWalk walk, Setting setting, SaidWord word, Set<Integer> named, Collection<Told> told) {
        int looked = 0;
        for (Told each : told) {
            if (looked++ == LOOKED_AT) {
                return null;
            }
            if (tells(walk.article(), word.token(), each.event())
                    && mayBeOf(word.token(), named, walk.article().event(each.event()))
                    && !walk.isOccasion(each.event())
                    && !walk.article().isSaying(each.event(), setting.statement())) {
                return each;
            }
        }
        return null;
    }

    /** "the strike", "their strike", "legalisation", but not "a strike" and "strikes". */
    private boolean isKnown(Tree tree, Token noun) {
        if (noun.isName()) {
            return false;
        }
        boolean bare = true;
        for (Token word : tree.children(noun)) {
            if (word.is("det", "poss", "amod", "nmod", "compound")) {
                if (word.is("poss") || known.contains(word.lower())) {
                    return true;
                }
                bare = false;
            }
        }
        return bare && !noun.pos().equals("NNS");
    }

    private boolean tells(ArticleIndex article, Token token, int event) {
        if (token.lemma().equals(article.event(event).trigger())) {
            return !article.kinds(event).isEmpty() || article.isRare(token);
        }
        if (!token.isNoun() || token.lemma().length() <= ToldEvents.STEM) {
            return false;
        }
        Set<String> kinds = nouns.kinds(token.lemma());
        return kinds.isEmpty() ? isDerived(token.lemma()) : !Collections.disjoint(kinds, article.kinds(event));
    }

    private boolean isDerived(String noun) {
        for (String ending : derived) {
            if (noun.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether those whom the statement names take part; a noun may be told of nobody. */
    private static boolean mayBeOf(Token token, Set<Integer> named, Event event) {
        if (token.isNoun() && (named.isEmpty() || event.participants().isEmpty())) {
            return true;
        }
        for (Event.Participant each : event.participants()) {
            if (named.contains(each.member())) {
                return true;
            }
        }
        return false;
    }

    /** Whom the statement names as doing it or having it done to them. */
    private Set<Integer> named(ArticleIndex article, SaidWord word) {
        Set<Integer> named = new HashSet<>();
        for (Token child : word.tree().children(word.token())) {
            if (child.is("poss", "nsubj", "nsubjpass", "dobj", "nmod", "compound")) {
                add(article, child, named);
            } else if (child.is("prep") && beforeNamed.contains(child.lower())) {
                for (Token object : word.tree().children(child)) {
                    if (object.is("pobj")) {
                        add(article, object, named);
                    }
                }
            }
        }
        return named;
    }

    private static void add(ArticleIndex article, Token token, Set<Integer> named) {
        Integer member = article.memberAt(token);
        if (member != null) {
            named.add(member);
        }
    }
}
