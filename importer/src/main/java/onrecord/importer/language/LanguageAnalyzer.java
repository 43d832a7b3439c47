package onrecord.importer.language;

import java.util.List;
import onrecord.importer.text.Span;

/** A language engine. Implementations are safe for use by several threads. */
public interface LanguageAnalyzer {

    /**
     * Analyses the given passages of a text; no sentence reaches across two of them.
     *
     * @param passages ranges of {@code text} in order, without overlap; typically one a paragraph
     */
    Analysis analyze(String text, List<Span> passages);
}
