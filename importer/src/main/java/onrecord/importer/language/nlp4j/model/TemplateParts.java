package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import java.util.ArrayList;
import java.util.List;
import onrecord.importer.language.nlp4j.binary.TextHash;
import org.jspecify.annotations.Nullable;

/** The words that a template's features look at, and what they want to know of them: each once. */
final class TemplateParts {

    private final List<Place> places = new ArrayList<>();
    private final List<FeatureItem> items = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private record Place(Source source, @Nullable Relation relation, int window) {}

    private record Part(int place, Field field, int length) {}

    /** The number of the place that an item looks at. */
    int place(FeatureItem item) {
        Place place = new Place(item.source, item.relation, item.window);
        if (!places.contains(place)) {
            places.add(place);
            items.add(item);
        }
        return places.indexOf(place);
    }

    /** The number of what an item wants to know. */
    int part(FeatureItem item) {
        if (item.field == Field.valency && item.attribute != Direction.all) {
            throw new UnsupportedOperationException("valency on one side");
        }
        int length = item.attribute instanceof Integer letters ? letters : 0;
        Part part = new Part(place(item), item.field, length);
        if (!parts.contains(part)) {
            parts.add(part);
        }
        return parts.indexOf(part);
    }

    /** By place, the word that stands there now. */
    @Nullable
    AnalyzedWord[] words(NLPState<NLPNode> state) {
        @Nullable AnalyzedWord[] words = new AnalyzedWord[items.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = (AnalyzedWord) state.getNode(items.get(i));
        }
        return words;
    }

    /** By part, its value's hash, if it has a value. */
    @Nullable
    TextHash[] values(@Nullable AnalyzedWord[] words) {
        @Nullable TextHash[] values = new TextHash[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            AnalyzedWord word = words[part.place];
            values[i] = word == null ? null : word.hash(part.field, part.length);
        }
        return values;
    }
}
