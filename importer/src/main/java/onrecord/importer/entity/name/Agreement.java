package onrecord.importer.entity.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import onrecord.importer.entity.lexicon.CountryWord;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Lexicon;

/** One name, one kind throughout an article: if "Dmytro Harbuz" is a person, so is "Harbuz". */
final class Agreement {

    private static final double COMPANY = 3;

    private final Lexicon lexicon;
    private final Cues cues;
    private final Surnames surnames;

    Agreement(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new Cues(lexicon);
        this.surnames = new Surnames(lexicon);
    }

    void apply(List<Marks> sentences) {
        Map<String, Votes> votes = votes(sentences);
        for (Marks marks : sentences) {
            for (Name name : marks.names()) {
                NameKind kind = Objects.requireNonNull(votes.get(name.folded())).best(name.kind());
                if (kind != name.kind()) {
                    marks.put(name.first(), name.end(), kind);
                }
            }
        }
        surnames.apply(sentences);
    }

    private Map<String, Votes> votes(List<Marks> sentences) {
        Map<String, Votes> votes = new HashMap<>();
        Set<String> firstWords = firstWords(sentences);
        ArticleCues article = new ArticleCues(lexicon, sentences);
        for (Marks marks : sentences) {
            for (Name name : marks.names()) {
                Votes of = votes.computeIfAbsent(name.folded(), key -> new Votes());
                of.add(name.kind(), 1);
                cues.vote(name, of);
                article.vote(name, of);
                if (name.length() == 1 && firstWords.contains(name.folded())) {
                    of.add(NameKind.ORGANIZATION, COMPANY);
                }
            }
        }
        return votes;
    }

    /** "Halden" of Halden Foods, where no country is called so. */
    private Set<String> firstWords(List<Marks> sentences) {
        Set<String> words = new HashSet<>();
        for (Marks marks : sentences) {
            for (Name name : marks.names()) {
                if (name.kind() == NameKind.ORGANIZATION && name.length() > 1 && isCompany(name)) {
                    CountryWord country = lexicon.countries().of(name.words().form(name.first()));
                    if (country.named() == null && country.capital() == null) {
                        words.add(Fold.of(name.words().form(name.first())));
                    }
                }
            }
        }
        return words;
    }

    private boolean isCompany(Name name) {
        for (int i = name.first() + 1; i < name.end(); i++) {
            String form = name.words().form(i);
            if (form.equals("&") || lexicon.organizationHeads().get(form).contains("company")) {
                return true;
            }
        }
        return false;
    }
}
