package onrecord.importer.statement.attribution;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.importer.text.WordFile;

/** Common nouns that can voice something: {@code lexicon/statement/speaker-nouns.txt}, and others formed like them. */
public final class SpeakerNouns {

    private static final Set<String> AGENT_ENDINGS = Set.of("ist", "ician", "man", "woman", "men", "women", "er", "or");

    private final Set<String> nouns = load("statement/speaker-nouns.txt");
    private final Set<String> things = load("language/things-in-er.txt");
    private final Set<String> finders = load("statement/finders.txt");

    public boolean contains(String lemma) {
        int hyphen = lemma.lastIndexOf('-');
        return hyphen > 0 ? holds(lemma.substring(hyphen + 1)) : holds(lemma);
    }

    private boolean holds(String lemma) {
        return nouns.contains(lemma)
                || lemma.length() > 4
                        && !things.contains(lemma)
                        && AGENT_ENDINGS.stream().anyMatch(lemma::endsWith);
    }

    /** Whether what it finds is told as a statement: a study's findings are, a plumber's are not. */
    boolean finds(String lemma) {
        return finders.contains(lemma);
    }

    private static Set<String> load(String name) {
        return WordFile.lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
