package onrecord.importer.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.importer.language.AnalysisCache;
import onrecord.importer.language.ShowAnalysis;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.schema.vocabulary.MentionKind;

/** Prints the cast of text files, whose first line is the headline; a line of {@code ---} begins another article. */
public final class ShowCast {

    private ShowCast() {}

    public static void main(String[] files) throws IOException {
        AnalysisCache engine = new AnalysisCache(LanguageEngine.NLP4J::load);
        CastReader reader = new CastReader();
        for (String file : files) {
            for (String text : Files.readString(Path.of(file)).split("\n---\n")) {
                System.out.println("\n== " + text.lines().findFirst().orElse(""));
                Cast cast = reader.read(Texts.article(text), engine.analyze(text, ShowAnalysis.lines(text)));
                cast.members().forEach(member -> print(text, cast, member));
            }
        }
    }

    private static void print(String text, Cast cast, Member member) {
        Map<String, Integer> printed = new TreeMap<>();
        for (Mention mention : cast.mentions()) {
            if (mention.member() == member.index()) {
                String mark =
                        mention.kind() == MentionKind.NAME ? "" : mention.kind() == MentionKind.NOMINAL ? "~" : "*";
                printed.merge(mark + mention.span().of(text), 1, Integer::sum);
            }
        }
        List<String> positions = member.positions().stream()
                .map(position ->
                        position.title() + named(cast, position.organization()) + named(cast, position.place()))
                .toList();
        System.out.printf(
                "  %-12s %s%s %s %s%n",
                member.placeKind() == null ? member.kind() : member.placeKind() + " " + member.countryCode(),
                member.name(),
                named(cast, member.home()),
                printed,
                positions.isEmpty() ? "" : "AS " + positions);
    }

    private static String named(Cast cast, Integer index) {
        return index == null ? "" : " @" + cast.member(index).name();
    }
}
