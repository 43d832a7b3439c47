package onrecord.importer.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.text.WordGroups;
import org.jspecify.annotations.Nullable;

/** "Ito's remarks", "the message": the occasion at which somebody else said what the article quoted before. */
final class Remarks implements Clue {

    private static final double CONFIDENCE = 0.7;

    /** How many statements back a remark may lie. */
    private static final int REACH = 60;

    private final Set<String> said;
    private final Set<String> pointing;

    Remarks(WordGroups words) {
        this.said = words.get("said");
        this.pointing = words.get("point");
    }

    @Override
    public List<Pointer> find(StatementWalk walk, Setting setting) {
        for (SaidWord word : walk.hasOccasions() ? setting.words() : List.<SaidWord>of()) {
            Token token = word.token();
            if (token.isNoun() && said.contains(token.lemma())) {
                Integer occasion = occasion(walk, setting, word.tree(), token);
                if (occasion != null) {
                    return List.of(new Pointer(occasion, Nouns.phrase(word.tree(), token), CONFIDENCE));
                }
            }
        }
        return List.of();
    }

    private @Nullable Integer occasion(StatementWalk walk, Setting setting, Tree tree, Token noun) {
        Token possessor = tree.child(noun, "poss");
        Integer whose = possessor == null ? null : walk.article().memberAt(possessor);
        if (whose == null && !Nouns.isDefinite(tree, noun) && !Nouns.isPointing(tree, noun, pointing)) {
            return null;
        }
        Integer found = null;
        for (int i = Math.max(0, walk.current() - REACH); i < walk.current(); i++) {
            Integer occasion = walk.occasionOf(i);
            Integer speaker = walk.article().settings().get(i).statement().speaker() instanceof Speaker.Known known
                    ? known.member()
                    : null;
            boolean fits =
                    whose != null ? whose.equals(speaker) : speaker != null && !speaker.equals(setting.speaker());
            if (occasion != null && fits && isLater(walk.article(), occasion, found)) {
                found = occasion;
            }
        }
        return found;
    }

    private static boolean isLater(ArticleIndex article, int event, @Nullable Integer than) {
        PartialDate date = article.event(event).date();
        PartialDate other = than == null ? null : article.event(than).date();
        LocalDate last = date == null ? null : date.latest();
        LocalDate first = other == null ? null : other.latest();
        return than == null || last != null && first != null && last.isAfter(first);
    }
}
