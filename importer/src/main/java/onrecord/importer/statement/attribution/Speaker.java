package onrecord.importer.statement.attribution;

import java.util.Locale;
import java.util.Set;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.cue.PrintedSpeaker;

/** Whoever said something. */
public sealed interface Speaker {

    /** A member of the article's cast, by its index there. */
    record Known(int member) implements Speaker {}

    /** Somebody whom the article does not name: the printed phrase, without its article ("industry observers"). */
    record Unnamed(String phrase) implements Speaker {

        private static final Set<String> LEADING = Set.of("the", "a", "an");

        public static Unnamed of(Tree tree, Token source, String text) {
            String phrase = PrintedSpeaker.of(tree, source).of(text);
            int space = phrase.indexOf(' ');
            boolean article =
                    space > 0 && LEADING.contains(phrase.substring(0, space).toLowerCase(Locale.ROOT));
            return new Unnamed(article ? phrase.substring(space + 1) : phrase);
        }
    }

    /** Nobody can be named responsibly. */
    record Nobody() implements Speaker {}
}
