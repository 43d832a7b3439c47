package onrecord.importer.language.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word that remembers what NLP4J would work out anew for every feature. */
final class AnalyzedWord extends NLPNode {

    private static final long serialVersionUID = 1;

    private transient @Nullable String shape;
    private transient @Nullable String tags;

    /** The artificial root of a sentence. */
    AnalyzedWord() {}

    AnalyzedWord(int id, String form) {
        setID(id);
        setWordForm(form);
    }

    @Override
    public String getWordShape() {
        if (shape == null) {
            shape = super.getWordShape();
        }
        return shape;
    }

    @Override
    public void setAmbiguityClasses(List<String> classes) {
        super.setAmbiguityClasses(classes);
        tags = super.getAmbiguityClasses();
    }

    @Override
    public @Nullable String getAmbiguityClasses() {
        return tags;
    }
}
