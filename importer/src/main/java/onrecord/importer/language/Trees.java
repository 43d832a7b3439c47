package onrecord.importer.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trees of an article's sentences, each grown once, when first asked for. Not for use by several threads. */
public final class Trees {

    private final Analysis analysis;
    private final @Nullable Tree[] grown;

    public Trees(Analysis analysis) {
        this.analysis = analysis;
        this.grown = new Tree[analysis.sentences().size()];
    }

    public String text() {
        return analysis.text();
    }

    public List<Sentence> sentences() {
        return analysis.sentences();
    }

    /** @param sentence one of the article's */
    public Tree of(Sentence sentence) {
        Tree known = grown[sentence.index()];
        if (known == null) {
            known = new Tree(sentence);
            grown[sentence.index()] = known;
        }
        return known;
    }
}
