package onrecord.importer.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import onrecord.importer.text.Span;

/**
 * Keeps analyses in the folder that the system property {@code onrecord.test.analyses} names, so that measuring again
 * needs no engine; empty it whenever the language room changes. Without the property, every text is analysed anew.
 */
public final class AnalysisCache implements LanguageAnalyzer {

    private final Supplier<LanguageAnalyzer> engine;
    private final String folder = System.getProperty("onrecord.test.analyses", "");

    public AnalysisCache(Supplier<LanguageAnalyzer> engine) {
        this.engine = engine;
    }

    @Override
    public Analysis analyze(String text, List<Span> passages) {
        if (folder.isEmpty()) {
            return engine.get().analyze(text, passages);
        }
        UUID key = UUID.nameUUIDFromBytes((passages + text).getBytes(StandardCharsets.UTF_8));
        Path file = Path.of(folder, key + ".tsv");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.write(file, print(engine.get().analyze(text, passages)));
            }
            return new Analysis(text, passages, read(text, Files.readAllLines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> print(Analysis analysis) {
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            lines.add("S\t" + sentence.passage() + "\t" + place(sentence.span()));
            for (Token t : sentence.tokens()) {
                lines.add(String.join(
                        "\t", "T", place(t.span()), t.form(), t.lemma(), t.pos(), t.head() + "", t.relation()));
            }
            sentence.names().forEach(n -> lines.add("N\t" + n.firstToken() + "\t" + n.endToken() + "\t" + n.type()));
        }
        return lines;
    }

    private static String place(Span span) {
        return span.start() + "\t" + span.end();
    }

    private static List<Sentence> read(String text, List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String[] head = lines.get(at++).split("\t", -1);
            List<Token> tokens = new ArrayList<>();
            List<NamedSpan> names = new ArrayList<>();
            for (; at < lines.size() && !lines.get(at).startsWith("S\t"); at++) {
                String[] f = lines.get(at).split("\t", -1);
                if (f[0].equals("T")) {
                    tokens.add(new Token(
                            tokens.size(), span(f, 1), f[3], f[4], f[5], Integer.parseInt(f[6]), f[7].intern()));
                } else {
                    names.add(new NamedSpan(Integer.parseInt(f[1]), Integer.parseInt(f[2]), NameType.valueOf(f[3])));
                }
            }
            sentences.add(new Sentence(sentences.size(), Integer.parseInt(head[1]), span(head, 2), tokens, names));
        }
        return sentences;
    }

    private static Span span(String[] fields, int at) {
        return new Span(Integer.parseInt(fields[at]), Integer.parseInt(fields[at + 1]));
    }
}
