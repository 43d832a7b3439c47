package onrecord.importer.quality;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.importer.entity.Member;
import onrecord.importer.entity.Mention;
import onrecord.importer.pipeline.ArticleFacts;
import onrecord.schema.vocabulary.MentionKind;

/** Names made comparable, and the names that an article gives to a member of its cast. */
final class Naming {

    private Naming() {}

    /** Without case, diacritics, punctuation, forms of address and the genitive. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']s$", "")
                .replaceAll("^(the|mr|ms|mrs|dr)\\b", "")
                .replaceAll("[^a-z0-9]+", " ")
                .trim();
    }

    static Set<String> words(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(plain(name).split(" ")));
        words.remove("");
        return words;
    }

    /** Every form in which the article names this member, in plain form. */
    static Set<String> of(Member member, ArticleFacts facts) {
        Set<String> names = new HashSet<>(Set.of(plain(member.name())));
        names(member.index(), facts)
                .forEach(mention ->
                        names.add(plain(mention.span().of(facts.article().text()))));
        return names;
    }

    /** Where the article names this member. */
    static List<Mention> names(int member, ArticleFacts facts) {
        return facts.cast().mentions().stream()
                .filter(mention -> mention.member() == member && mention.kind() == MentionKind.NAME)
                .toList();
    }
}
