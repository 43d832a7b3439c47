package onrecord.importer.link;

import java.time.LocalDate;
import java.util.List;
import onrecord.importer.date.PartialDate;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.Speaker;
import onrecord.importer.text.WordGroups;
import org.jspecify.annotations.Nullable;

/** "Ito's remarks", "the message": the occasion at which somebody else said what the article quoted before. */
final class Remarks implements Clue {

    private static final double CONFIDENCE = 0.7;

    /** How many statements back a remark may lie. */
    private static final int REACH = 60;

    private final WordGroups words;

    Remarks(WordGroups words) {
        this.words = words;
    }

    @Override
    public List<Pointer> find(Scene scene, Place place) {
        for (Place.Word word : place.words()) {
            Token token = word.token();
            if (token.isNoun() && words.has("said", token.lemma())) {
                Tree tree = scene.facts().tree(word.sentence());
                Integer occasion = occasion(scene, place, tree, token);
                if (occasion != null) {
                    return List.of(new Pointer(occasion, Nouns.phrase(tree, token), CONFIDENCE));
                }
            }
        }
        return List.of();
    }

    private @Nullable Integer occasion(Scene scene, Place place, Tree tree, Token noun) {
        Token possessor = tree.child(noun, "poss");
        Integer whose = possessor == null ? null : scene.facts().memberAt(possessor);
        if (whose == null && !Nouns.isDefinite(tree, noun) && !Nouns.isPointing(tree, noun, words)) {
            return null;
        }
        Integer found = null;
        for (int i = Math.max(0, scene.current() - REACH); i < scene.current(); i++) {
            Integer occasion = scene.occasionOf(i);
            Integer speaker =
                    scene.facts().statement(i).speaker() instanceof Speaker.Known known ? known.member() : null;
            boolean fits = whose != null ? whose.equals(speaker) : speaker != null && !speaker.equals(place.speaker());
            if (occasion != null && fits && isLater(scene.facts(), occasion, found)) {
                found = occasion;
            }
        }
        return found;
    }

    private static boolean isLater(Facts facts, int event, @Nullable Integer than) {
        PartialDate date = facts.event(event).date();
        PartialDate other = than == null ? null : facts.event(than).date();
        LocalDate last = date == null ? null : date.latest();
        LocalDate first = other == null ? null : other.latest();
        return than == null || last != null && first != null && last.isAfter(first);
    }
}
