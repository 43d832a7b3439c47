package onrecord.importer.statement.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Mention;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.parse.ParseRepair;
import onrecord.importer.statement.quote.Quotation;
import onrecord.importer.statement.quote.QuotationFinder;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** One article laid open for the finders: its sentences as trees, its quotations, its cast. */
public final class Reading {

    private final Analysis analysis;
    private final Cast cast;
    private final List<Tree> trees;
    private final List<List<Quotation>> quotations = new ArrayList<>();
    private final List<Quotation> all = new ArrayList<>();
    private final int[] sentenceStarts;

    public Reading(Analysis analysis, Cast cast, ParseRepair repair) {
        this.analysis = analysis;
        this.cast = cast;
        this.trees = analysis.sentences().stream().map(repair::repaired).toList();
        for (Span passage : analysis.passages()) {
            boolean goesOn = !all.isEmpty() && !all.get(all.size() - 1).closed();
            List<Quotation> found = QuotationFinder.find(analysis.text(), passage, goesOn);
            quotations.add(found);
            all.addAll(found);
        }
        sentenceStarts =
                analysis.sentences().stream().mapToInt(s -> s.span().start()).toArray();
    }

    public String text() {
        return analysis.text();
    }

    public Cast cast() {
        return cast;
    }

    public List<Tree> trees() {
        return trees;
    }

    public int passages() {
        return analysis.passages().size();
    }

    public Span passage(int index) {
        return analysis.passages().get(index);
    }

    /** A passage's quotations in the order of the text. */
    public List<Quotation> quotations(int passage) {
        return quotations.get(passage);
    }

    public boolean isQuoted(Span span) {
        return quotationAt(span.start()) != null;
    }

    /** Whether a mark opens a quotation. */
    public boolean opensQuotation(Token mark) {
        Quotation quotation = quotationAt(mark.span().start());
        return quotation != null && quotation.outer().start() == mark.span().start();
    }

    /** Whether any word below {@code top} is quoted. */
    public boolean holdsQuotation(Tree tree, Token top) {
        return tree.below(top).stream()
                .anyMatch(index -> isQuoted(tree.token(index).span()));
    }

    /** The quotation whose marks enclose the position, or null. */
    @Nullable
    public Quotation quotationAt(int position) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span outer = all.get(middle).outer();
            if (outer.contains(position)) {
                return all.get(middle);
            }
            if (outer.start() > position) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    /** The sentence that holds the position, or else the last one that begins before it; null before the first. */
    @Nullable
    public Tree treeAt(int position) {
        int found = Arrays.binarySearch(sentenceStarts, position);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? null : trees.get(index);
    }

    /** The tokens that begin in the span. */
    public List<Token> tokens(Tree tree, Span span) {
        return tree.tokens().stream()
                .filter(token -> span.contains(token.span().start()))
                .toList();
    }

    public boolean isSubject(Mention mention) {
        Tree tree = treeAt(mention.span().start());
        return tree != null && tokens(tree, mention.span()).stream().anyMatch(token -> token.is("nsubj", "nsubjpass"));
    }

    Sentence sentence(int index) {
        return analysis.sentences().get(index);
    }
}
