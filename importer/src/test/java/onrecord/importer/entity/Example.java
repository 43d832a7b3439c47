package onrecord.importer.entity;

import java.util.List;
import java.util.Optional;
import onrecord.importer.language.AnalysisCache;
import onrecord.importer.language.LanguageAnalyzer;
import onrecord.importer.language.ShowAnalysis;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.AgentKind;
import onrecord.schema.vocabulary.MentionKind;

/** A short text and the cast that is read from it. */
record Example(String text, Cast cast) {

    private static final LanguageAnalyzer ENGINE = new AnalysisCache(LanguageEngine.NLP4J::load);
    private static final CastReader READER = new CastReader();

    static Example of(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        return new Example(text, READER.read(Texts.body(text), ENGINE.analyze(text, ShowAnalysis.lines(text))));
    }

    List<String> people() {
        return named(AgentKind.PERSON);
    }

    List<String> organizations() {
        return named(AgentKind.ORGANIZATION);
    }

    List<String> places() {
        return named(AgentKind.PLACE);
    }

    private List<String> named(AgentKind kind) {
        return cast.members().stream()
                .filter(member -> member.kind() == kind)
                .map(Member::name)
                .toList();
    }

    Member member(String name) {
        return cast.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is called " + name + " in " + cast.members()));
    }

    /** The titles of a person's positions. */
    List<String> positions(String name) {
        return member(name).positions().stream().map(Member.Position::title).toList();
    }

    /** How else a member is printed. */
    List<String> forms(String name) {
        int index = member(name).index();
        return cast.mentions().stream()
                .filter(mention -> mention.member() == index && mention.kind() == MentionKind.NAME)
                .map(mention -> mention.span().of(text))
                .distinct()
                .toList();
    }

    /** Whom the first, or the {@code n}th, print of a phrase means; "-" for nobody. */
    String who(String phrase) {
        return who(phrase, 1);
    }

    String who(String phrase, int n) {
        int at = -1;
        for (int i = 0; i < n; i++) {
            at = text.indexOf(phrase, at + 1);
        }
        Optional<Mention> mention = cast.mentionAt(new Span(at, at + phrase.length()));
        return mention.map(found -> cast.member(found.member()).name()).orElse("-");
    }
}
