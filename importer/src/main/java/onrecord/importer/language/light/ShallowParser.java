package onrecord.importer.language.light;

import java.util.List;

/** A rough parse from tags alone: right for plain clauses and reported speech, linear in the sentence's length. */
final class ShallowParser {

    Parse parse(List<TaggedWord> words) {
        Parse parse = new Parse(words.size());
        List<NounPhrase> phrases = NounPhrase.find(words);
        List<VerbGroup> groups = VerbGroup.find(words);
        phrases.forEach(phrase -> phrase.link(words, parse));
        groups.forEach(group -> group.link(words, parse));
        Prepositions.link(words, phrases, parse);
        int root = new Clauses(words, phrases, groups, parse).link();
        parse.makeRoot(root);
        for (int i = 0; i < words.size(); i++) {
            if (i != root) {
                linkRest(words, i, root, parse);
            }
        }
        return parse;
    }

    /** Whatever no rule has placed hangs below the root. */
    private static void linkRest(List<TaggedWord> words, int i, int root, Parse parse) {
        TaggedWord word = words.get(i);
        if (word.is("JJ") && i > 0 && words.get(i - 1).lemma().equals("be")) {
            parse.link(i, i - 1, "acomp");
        }
        parse.link(i, root, relation(word));
    }

    private static String relation(TaggedWord word) {
        if (word.isAdverb()) {
            return "advmod";
        }
        if (word.is("CC")) {
            return "cc";
        }
        return word.is("IN") ? "prep" : Character.isLetterOrDigit(word.form().charAt(0)) ? "dep" : "punct";
    }
}
