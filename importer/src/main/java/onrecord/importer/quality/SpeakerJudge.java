package onrecord.importer.quality;

import java.util.HashSet;
import java.util.Set;
import onrecord.importer.entity.Member;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.importer.statement.Statement;
import onrecord.importer.statement.attribution.Speaker;
import onrecord.importer.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Whether a found statement has the annotated speaker. Annotation names the speaker ({@code speaker}, with {@code
 * alsoAccept} and the person's aliases), or gives only the words as printed ({@code speakerSpan}), or both ({@code
 * printedSpan}, {@code speakerPrinted}).
 */
record SpeakerJudge(ArticleFacts facts, JsonNode people) {

    private static final String UNNAMED = "(unnamed)";

    static boolean isAnnotated(JsonNode statement) {
        return statement.has("speakerSpan") || statement.hasNonNull("speaker");
    }

    boolean isRight(Statement found, JsonNode annotated) {
        return annotated.has("speakerSpan") ? isPrinted(found, annotated, "speakerSpan") : isNamed(found, annotated);
    }

    /** Printed where annotated, or named with all words of the annotated name. */
    boolean isPrinted(Statement found, JsonNode annotated, String key) {
        Span printed = found.speakerSpan();
        if (annotated.path(key).isNull()) {
            return printed == null || found.speaker() instanceof Speaker.Nobody || isNamed(found, annotated);
        }
        if (printed != null && Raw.span(facts, printed).overlaps(AnnotatedFile.pair(annotated.get(key)))) {
            return true;
        }
        String words = annotated
                .path("speakerPrinted")
                .asString(annotated.path("speaker").asString(""));
        Set<String> wanted = Naming.words(words);
        return found.speaker() instanceof Speaker.Known known
                && !wanted.isEmpty()
                && wordsOf(known).containsAll(wanted);
    }

    private Set<String> wordsOf(Speaker.Known known) {
        Set<String> words = new HashSet<>();
        Naming.of(facts.cast().member(known.member()), facts).forEach(name -> words.addAll(Naming.words(name)));
        return words;
    }

    private boolean isNamed(Statement found, JsonNode annotated) {
        String speaker = annotated.path("speaker").asString("");
        Set<String> wanted = names(annotated, speaker);
        if (!(found.speaker() instanceof Speaker.Known known)) {
            boolean nobody =
                    speaker.startsWith(UNNAMED) || wanted.stream().anyMatch(name -> name.startsWith("unnamed "));
            return nobody
                    || found.speaker() instanceof Speaker.Unnamed unnamed
                            && wanted.contains(Naming.plain(unnamed.phrase()));
        }
        Member member = facts.cast().member(known.member());
        return Naming.of(member, facts).stream().anyMatch(wanted::contains);
    }

    private Set<String> names(JsonNode annotated, String speaker) {
        Set<String> names = new HashSet<>(Set.of(Naming.plain(speaker)));
        annotated.path("alsoAccept").forEach(name -> names.add(Naming.plain(name.asString())));
        for (JsonNode person : people) {
            if (person.get("name").asString().equals(speaker)) {
                person.path("aliases").forEach(alias -> names.add(Naming.plain(alias.asString())));
            }
        }
        names.remove("");
        return names;
    }

    String shown(Speaker speaker) {
        if (speaker instanceof Speaker.Known known) {
            return facts.cast().member(known.member()).name();
        }
        return speaker instanceof Speaker.Unnamed unnamed ? UNNAMED + " " + unnamed.phrase() : "nobody";
    }
}
