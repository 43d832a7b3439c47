package onrecord.importer.language.nlp4j.model;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import onrecord.importer.language.nlp4j.binary.TextHash;
import org.jspecify.annotations.Nullable;

/** A word that remembers what NLP4J would work out anew for every feature. */
public final class AnalyzedWord extends NLPNode {

    private static final long serialVersionUID = 1;

    /** By how many dependents it has on the left, then on the right: none, one, more. */
    private static final TextHash[][] VALENCIES = valencies();

    @SuppressWarnings("NullAway.Init") // NLP4J's constructor sets it
    private transient WordForm form;

    private transient @Nullable WordFacts facts;
    private transient @Nullable HashedText lemma;
    private transient @Nullable HashedText tag;
    private transient @Nullable HashedText name;
    private transient @Nullable HashedText relation;

    /** The artificial root of a sentence. */
    public AnalyzedWord() {}

    public AnalyzedWord(int id, String form) {
        setID(id);
        setWordForm(form);
    }

    /** NLP4J's constructor calls it too. */
    @Override
    public void setWordForm(String printed) {
        form = WordForm.of(printed);
        word_form = form.printed();
        word_form_lowercase = form.lowercase();
        word_form_simplified = form.simplified().text();
        word_form_undigitalized = form.undigitalized();
        word_form_simplified_lowercase = form.simplifiedLowercase().text();
    }

    void setLemma(HashedText found) {
        lemma = found;
        setLemma(found.text());
    }

    @Override
    public String getWordShape() {
        return form.shape().text();
    }

    @SuppressWarnings("NullAway") // NLP4J says "unknown word" with null
    void setFacts(WordFacts known) {
        facts = known;
        setAmbiguityClasses(
                known.ambiguityClasses() == null
                        ? null
                        : known.ambiguityClasses().labels());
        setWordClusters(known.clusters() == null ? null : known.clusters().set());
        setWordEmbedding(known.embedding());
    }

    /** The list that one of the lexica has for the word. */
    @Nullable
    WordList list(Field field) {
        return facts == null ? null : field == Field.word_clusters ? facts.clusters() : facts.ambiguityClasses();
    }

    /**
     * The hash of the field's value, if it has one now.
     *
     * @param length the letters of a prefix or suffix
     */
    @Nullable
    TextHash hash(Field field, int length) {
        return switch (field) {
            case word_form_simplified -> form.simplified().hash();
            case word_form_simplified_lowercase -> form.simplifiedLowercase().hash();
            case word_shape -> form.shape().hash();
            case prefix -> form.prefix(length);
            case suffix -> form.suffix(length);
            case ambiguity_classes -> ambiguityClasses();
            case valency -> VALENCIES[leftDependents()][rightDependents()];
            case lemma -> hash(lemma = known(lemma, getLemma()));
            case part_of_speech_tag -> hash(tag = known(tag, getPartOfSpeechTag()));
            case named_entity_tag -> hash(name = known(name, getNamedEntityTag()));
            case dependency_label -> hash(relation = known(relation, getDependencyLabel()));
            default -> throw new UnsupportedOperationException(field.name());
        };
    }

    private @Nullable TextHash ambiguityClasses() {
        WordList list = list(Field.ambiguity_classes);
        return list == null || list.labels().isEmpty() ? null : list.joined();
    }

    private int leftDependents() {
        return getLeftMostDependent() == null ? 0 : getLeftMostDependent(1) == null ? 1 : 2;
    }

    private int rightDependents() {
        return getRightMostDependent() == null ? 0 : getRightMostDependent(1) == null ? 1 : 2;
    }

    private static @Nullable HashedText known(@Nullable HashedText before, @Nullable String now) {
        if (now == null || before != null && before.text() == now) {
            return now == null ? null : before;
        }
        return HashedText.of(now);
    }

    private static @Nullable TextHash hash(@Nullable HashedText known) {
        return known == null ? null : known.hash();
    }

    private static TextHash[][] valencies() {
        TextHash[][] valencies = new TextHash[3][3];
        for (int left = 0; left < 3; left++) {
            for (int right = 0; right < 3; right++) {
                valencies[left][right] = TextHash.of("<".repeat(left) + "-" + ">".repeat(right));
            }
        }
        return valencies;
    }
}
