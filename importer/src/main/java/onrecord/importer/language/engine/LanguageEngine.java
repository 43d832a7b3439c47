package onrecord.importer.language.engine;

import java.nio.file.Path;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.light.LightAnalyzer;
import onrecord.importer.language.nlp4j.Nlp4jAnalyzer;

/** The language engines to choose from. */
public enum LanguageEngine {
    /** Best parses and names; needs memory. */
    NLP4J {
        @Override
        public LanguageAnalyzer load(Path cache) {
            return Nlp4jAnalyzer.load(cache);
        }
    },
    /** Tags and a rough parse in 256 MB; names without types. */
    LIGHT {
        @Override
        public LanguageAnalyzer load(Path cache) {
            return LightAnalyzer.load();
        }
    };

    /** @param cache a directory that an engine may use to start faster the next time */
    public abstract LanguageAnalyzer load(Path cache);

    /** With the user's own cache directory. */
    public LanguageAnalyzer load() {
        return load(Path.of(System.getProperty("user.home", "."), ".cache", "onrecord"));
    }
}
