package onrecord.importer.language.engine;

import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.nlp4j.Nlp4jAnalyzer;

/** The language engines to choose from. */
public enum LanguageEngine {
    /** Best parses and names; needs memory. */
    NLP4J {
        @Override
        public LanguageAnalyzer load() {
            return Nlp4jAnalyzer.load();
        }
    };

    public abstract LanguageAnalyzer load();
}
