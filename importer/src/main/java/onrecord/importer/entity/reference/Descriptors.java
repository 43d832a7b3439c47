package onrecord.importer.entity.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** The common nouns by which an article may come back to an organization: from its name, and from what stands beside it. */
final class Descriptors {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");

    private final Lexicon lexicon;
    private final GroupNouns kinds;
    private final Map<Figure, Description> descriptions = new HashMap<>();
    private final Map<String, List<Figure>> figures = new HashMap<>();

    Descriptors(Lexicon lexicon, Figures figures, GroupNouns kinds) {
        this.lexicon = lexicon;
        this.kinds = kinds;
        figures.all().stream().filter(Figure::isOrganization).forEach(this::describe);
    }

    /** Null for a figure that is no organization. */
    @Nullable
    Description of(Figure figure) {
        return descriptions.get(figure);
    }

    List<Figure> described(String noun) {
        return figures.getOrDefault(noun, List.of());
    }

    private void describe(Figure figure) {
        Set<String> found = new HashSet<>();
        for (String word : BETWEEN_WORDS.split(figure.title())) {
            found.addAll(lexicon.organizationHeads().get(word));
            found.add(Fold.of(word));
        }
        figure.names().forEach(name -> beside(name, found));
        descriptions.put(figure, Description.of(found, kinds));
        found.forEach(
                noun -> figures.computeIfAbsent(noun, key -> new ArrayList<>()).add(figure));
    }

    /** "chipmaker Novalux", "the IG Metall union", "Novalux, a maker of chips", "Novalux is a company". */
    private void beside(Name name, Set<String> found) {
        Words words = name.words();
        int head = name.head();
        add(words, name.first() - 1, found);
        if (words.isRelated(head, "compound", "nmod") && words.head(head) == name.end()) {
            add(words, name.end(), found);
        }
        add(words, words.child(head, "appos"), found);
        if (words.isRelated(head, "appos")) {
            add(words, words.head(head), found);
        }
        if (words.isRelated(head, "nsubj") && words.lemma(words.head(head)).equals("be")) {
            add(words, words.child(words.head(head), "attr"), found);
        }
    }

    private static void add(Words words, int noun, Set<String> found) {
        if (words.pos(noun).equals("NN") && !words.isCapital(noun)) {
            found.add(words.lower(noun));
        }
    }
}
