package onrecord.benchmark;

import java.nio.file.Path;
import java.util.Locale;
import onrecord.importer.jvm.CompilerAdvice;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.engine.LanguageEngine;

/**
 * The floor: the language engine alone, on paragraphs already cleaned. Takes a folder and the engine's name, and
 * {@code advised} where the compiler is told what the importer tells it.
 */
final class ReadLanguage {

    private ReadLanguage() {}

    public static void main(String[] arguments) throws Exception {
        Meter meter = new Meter();
        if (arguments.length > 2) {
            CompilerAdvice.give();
        }
        LanguageAnalyzer language =
                LanguageEngine.valueOf(arguments[1].toUpperCase(Locale.ROOT)).load();
        for (Source article : Source.all(Path.of(arguments[0]))) {
            language.analyze(article.text(), Paragraphs.of(article.text()));
            meter.count();
        }
        meter.print();
    }
}
