package onrecord.importer.language.engine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /** As users name them, the default first. */
    public static List<String> names() {
        return Arrays.stream(values())
                .map(engine -> engine.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** @param cache a directory that an engine may use to start faster the next time */
    public abstract LanguageAnalyzer load(Path cache);

    /** With the user's own cache directory. */
    public LanguageAnalyzer load() {
        return load(Path.of(System.getProperty("user.home", "."), ".cache", "onrecord"));
    }
}
