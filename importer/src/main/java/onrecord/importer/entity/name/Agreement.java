package onrecord.importer.entity.name;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<String, Map<NameKind, Double>> votes = votes(sentences);
        for (Marks marks : sentences) {
            for (Name name : marks.names()) {
                NameKind kind = best(votes.getOrDefault(key(name), Map.of()), name.kind());
                if (kind != name.kind()) {
                    marks.put(name.first(), name.end(), kind);
                }
            }
        }
        surnames.apply(sentences);
    }

    private static String key(Name name) {
        return Fold.of(name.text());
    }

    private Map<String, Map<NameKind, Double>> votes(List<Marks> sentences) {
        Map<String, Map<NameKind, Double>> votes = new HashMap<>();
        Set<String> firstWords = firstWords(sentences);
        ArticleCues article = new ArticleCues(lexicon, sentences);
        for (Marks marks : sentences) {
            for (Name name : marks.names()) {
                Map<NameKind, Double> of = votes.computeIfAbsent(key(name), key -> new EnumMap<>(NameKind.class));
                of.merge(name.kind(), 1.0, Double::sum);
                cues.vote(name, of);
                article.vote(name, of);
                if (name.length() == 1 && firstWords.contains(key(name))) {
                    of.merge(NameKind.ORGANIZATION, COMPANY, Double::sum);
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
                String first = name.words().form(name.first());
                boolean country = lexicon.countries().named(first).isPresent()
                        || lexicon.countries().ofCapital(first).isPresent();
                if (name.kind() == NameKind.ORGANIZATION && name.length() > 1 && !country && isCompany(name)) {
                    words.add(Fold.of(first));
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

    private static NameKind best(Map<NameKind, Double> votes, NameKind own) {
        NameKind best = own;
        for (Map.Entry<NameKind, Double> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0.0) + 1e-9) {
                best = vote.getKey();
            }
        }
        return best;
    }
}
