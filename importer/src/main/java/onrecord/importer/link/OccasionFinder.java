package onrecord.importer.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.importer.event.EventNouns;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.WordGroups;
import org.jspecify.annotations.Nullable;

/** Finds the event at which each statement was made. */
final class OccasionFinder {

    private static final int AHEAD = 2;

    private final EventNouns nouns;
    private final WordGroups words;
    private final Set<String> telling;
    private final Set<String> present;
    private final Set<String> said;
    private final Set<String> came;

    OccasionFinder(EventNouns nouns, WordGroups words) {
        this.nouns = nouns;
        this.words = words;
        this.telling = words.get("told");
        this.present = words.get("present");
        this.said = words.get("said");
        this.came = words.get("came");
    }

    /** The occasion's event for each statement that has one, by the statement's index. */
    Map<Integer, Integer> find(ArticleIndex article) {
        Map<Integer, Integer> named = new TreeMap<>();
        Map<Object, List<Integer>> bySpeaker = new LinkedHashMap<>();
        for (int i = 0; i < article.settings().size(); i++) {
            Setting setting = article.settings().get(i);
            Integer occasion = named(article, setting);
            if (occasion != null) {
                named.put(i, occasion);
            }
            Object speaker = setting.speaker();
            if (speaker != null) {
                bySpeaker.computeIfAbsent(speaker, any -> new ArrayList<>()).add(i);
            }
        }
        CarriedOccasions carried = new CarriedOccasions(article, words, named);
        bySpeaker.forEach(carried::carry);
        return carried.all();
    }

    private @Nullable Integer named(ArticleIndex article, Setting setting) {
        for (Sentence sentence : setting.around()) {
            for (Told told : article.told().in(sentence)) {
                if (isPresentAt(told)
                        && (!setting.covers(told.mention()) || !article.isSaid(told.mention()))
                        && isThen(article, setting, told)) {
                    return told.event();
                }
            }
        }
        return remarksCameAt(article, setting);
    }

    private static boolean isThen(ArticleIndex article, Setting setting, Told told) {
        return PartialDates.mayBeOne(
                setting.statement().saidOn(), article.event(told.event()).date());
    }

    /** "said at a rally", "in an interview with …", "told a hearing". */
    private boolean isPresentAt(Told told) {
        for (int i = told.first(); i < told.end(); i++) {
            Token token = told.tree().token(i);
            if (token.isNoun() && isPresentAt(told.tree(), token) && nouns.isOccasion(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPresentAt(Tree tree, Token noun) {
        Token head = tree.head(noun);
        return head != null
                && (noun.is("dobj", "dative") && telling.contains(head.lemma())
                        || head.is("prep") && present.contains(head.lower()));
    }

    /** "The remarks came at a dinner": so did the statements just before. */
    private @Nullable Integer remarksCameAt(ArticleIndex article, Setting setting) {
        Sentence home = setting.home();
        for (int ahead = 1; home != null && ahead <= AHEAD; ahead++) {
            Sentence next = article.sentences().get(home.index() + ahead);
            List<Told> told = next == null ? List.of() : article.told().in(next);
            if (next != null
                    && !told.isEmpty()
                    && tellsOfRemarks(article.sentences().tree(next))) {
                for (Told each : told) {
                    if (isPresentAt(each)) {
                        return each.event();
                    }
                }
            }
        }
        return null;
    }

    private boolean tellsOfRemarks(Tree tree) {
        for (Token token : tree.tokens()) {
            if (token.is("nsubj", "nsubjpass") && said.contains(token.lemma())) {
                Token verb = tree.head(token);
                if (verb != null && came.contains(verb.lemma())) {
                    return true;
                }
            }
        }
        return false;
    }
}
