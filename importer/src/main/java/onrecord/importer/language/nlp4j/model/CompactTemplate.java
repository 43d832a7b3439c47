package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import onrecord.importer.language.nlp4j.binary.Hash;
import onrecord.importer.language.nlp4j.binary.TextHash;
import org.jspecify.annotations.Nullable;

/**
 * NLP4J's feature extraction without its strings: the hash of a feature is put together from the hashes of its parts, and
 * each part is looked at once, however many features it is in.
 */
final class CompactTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

    private static final long serialVersionUID = 1;
    private static final char JOINT = '_';
    private static final int[] NONE = {};

    private final transient Weights weights;
    private final transient int lists;
    private final transient TemplateParts parts = new TemplateParts();
    private final transient List<SetFeature> sets = new ArrayList<>();
    private final transient List<int[]> joints = new ArrayList<>();

    /** A feature of several values; if these are a list of a lexicon, its rows are looked up once. */
    private record SetFeature(FeatureItem item, int place, int type, AtomicReferenceArray<int[]> rowsByList) {}

    /** @param lists how many lists the lexica have at most */
    @SuppressWarnings("NullAway") // without XML the template starts empty
    CompactTemplate(Weights weights, int lists) {
        super(null, new HyperParameter());
        this.weights = weights;
        this.lists = lists;
    }

    @Override
    public void addSet(FeatureItem item) {
        super.addSet(item);
        sets.add(new SetFeature(item, parts.place(item), sets.size(), new AtomicReferenceArray<>(lists)));
    }

    @Override
    public void add(FeatureItem... items) {
        super.add(items);
        joints.add(Stream.of(items).mapToInt(parts::part).toArray());
    }

    @Override
    public FeatureVector createFeatureVector(S state, boolean isTrain) {
        @Nullable AnalyzedWord[] words = parts.words(state);
        FeatureRows rows = new FeatureRows(getTemplateSize() * 2, createDenseVector(state));
        for (SetFeature set : sets) {
            AnalyzedWord word = words[set.place];
            if (word != null) {
                rows.addAll(rows(set, word, state));
            }
        }
        addJoints(rows, parts.values(words));
        return rows;
    }

    private int[] rows(SetFeature set, AnalyzedWord word, S state) {
        Field field = set.item.field;
        if (field == Field.word_clusters || field == Field.ambiguity_classes) {
            WordList list = word.list(field);
            return list == null ? NONE : rows(set, list);
        }
        Collection<String> values = getFeatures(state, set.item, word);
        return values == null ? NONE : rows(set.type, values);
    }

    private int[] rows(SetFeature set, WordList list) {
        int[] known = set.rowsByList.get(list.id());
        if (known == null) {
            known = rows(set.type, list.labels());
            set.rowsByList.set(list.id(), known);
        }
        return known;
    }

    private int[] rows(int type, Collection<String> values) {
        long[] hashes = new long[values.size()];
        int count = 0;
        for (String value : values) {
            hashes[count++] = Hash.add(Hash.start(type), value);
        }
        FeatureRows rows = new FeatureRows(count, null);
        rows.addPresent(weights.findRows(hashes, count), count);
        return rows.toArray();
    }

    private void addJoints(FeatureRows rows, @Nullable TextHash[] values) {
        long[] hashes = new long[joints.size()];
        int count = 0;
        for (int i = 0; i < hashes.length; i++) {
            count = addHash(hashes, count, sets.size() + i, joints.get(i), values);
        }
        rows.addPresent(weights.findRows(hashes, count), count);
    }

    /** Adds the hash of a joint feature if each of its parts has a value. */
    private static int addHash(long[] hashes, int count, int type, int[] joint, @Nullable TextHash[] values) {
        long hash = Hash.start(type);
        for (int i = 0; i < joint.length; i++) {
            TextHash value = values[joint[i]];
            if (value == null) {
                return count;
            }
            hash = Hash.add(i == 0 ? hash : Hash.add(hash, JOINT), value);
        }
        hashes[count] = hash;
        return count + 1;
    }
}
