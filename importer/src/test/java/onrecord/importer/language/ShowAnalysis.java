package onrecord.importer.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.text.Span;

/** Prints what an engine sees in text files, one passage a line: {@code ShowAnalysis [nlp4j|light] file...}. */
public final class ShowAnalysis {

    private ShowAnalysis() {}

    public static void main(String[] arguments) throws IOException {
        LanguageAnalyzer analyzer =
                LanguageEngine.valueOf(arguments[0].toUpperCase(Locale.ROOT)).load();
        for (int i = 1; i < arguments.length; i++) {
            String text = Files.readString(Path.of(arguments[i]));
            analyzer.analyze(text, lines(text)).sentences().forEach(sentence -> print(text, sentence));
        }
    }

    public static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = new Span(start, end).trimmed(text);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static void print(String text, Sentence sentence) {
        System.out.printf(
                "%n# %d (passage %d) %s%n",
                sentence.index(), sentence.passage(), sentence.span().of(text));
        for (Token token : sentence.tokens()) {
            String head =
                    token.head() < 0 ? "-" : sentence.tokens().get(token.head()).form();
            System.out.printf(
                    "%3d  %-18s %-18s %-5s %3d %-16s %-8s %s%n",
                    token.index(),
                    token.form(),
                    token.lemma(),
                    token.pos(),
                    token.head(),
                    head,
                    token.relation(),
                    names(sentence, token.index()));
        }
    }

    private static String names(Sentence sentence, int token) {
        StringBuilder names = new StringBuilder();
        for (NamedSpan name : sentence.names()) {
            if (name.firstToken() <= token && token < name.endToken()) {
                names.append(name.firstToken() == token ? "B-" : "I-").append(name.type());
            }
        }
        return names.toString();
    }
}
