package onrecord.importer.entity.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;

/** One name, one kind throughout an article: if "Dmytro Harbuz" is a person, so is "Harbuz". */
final class Agreement {

    private static final double COMPANY = 3;

    private final Lexicon lexicon;
    private final Cues cues;

    Agreement(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new Cues(lexicon);
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
        surnames(sentences);
    }

    private static String key(Name name) {
        return Fold.of(name.text());
    }

    private Map<String, Map<NameKind, Double>> votes(List<Marks> sentences) {
        Map<String, Map<NameKind, Double>> votes = new HashMap<>();
        Set<String> firstWords = firstWords(sentences);
        for (Marks marks : sentences) {
            for (Name name : marks.names()) {
                Map<NameKind, Double> of = votes.computeIfAbsent(key(name), key -> new EnumMap<>(NameKind.class));
                of.merge(name.kind(), 1.0, Double::sum);
                cues.vote(name, of);
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

    private void surnames(List<Marks> sentences) {
        Set<String> surnames = new HashSet<>();
        for (Marks marks : sentences) {
            for (Name name : marks.names()) {
                if (name.kind() == NameKind.PERSON && name.length() > 1) {
                    surnames.addAll(surnames(name));
                }
            }
        }
        surnames.removeAll(countries(sentences));
        for (Marks marks : sentences) {
            Words words = marks.words();
            for (int i = 0; i < words.size(); i++) {
                if (words.isCapital(i) && words.pos(i).startsWith("N") && surnames.contains(Fold.of(words.form(i)))) {
                    markSurname(marks, i);
                }
            }
        }
    }

    /** The countries that something is in or comes from: beside "in Jordan", the Jordan of Michael Jordan is none. */
    private Set<String> countries(List<Marks> sentences) {
        Set<String> countries = new HashSet<>();
        for (Marks marks : sentences) {
            Words words = marks.words();
            for (int i = 1; i < words.size(); i++) {
                boolean place = words.isLower(i - 1, "in", "to", "from", "into", "across", "outside");
                if (place && lexicon.countries().named(words.form(i)).isPresent()) {
                    countries.add(Fold.of(words.form(i)));
                }
            }
        }
        return countries;
    }

    private List<String> surnames(Name name) {
        List<String> parts = new ArrayList<>();
        Words words = name.words();
        int last = name.end() - 1;
        if (lexicon.people().isSuffix(words.form(last)) && name.length() > 2) {
            last--;
            last -= words.form(last).equals(",") ? 1 : 0;
        }
        String form = words.form(last);
        if (form.length() > 2 && words.isCapital(last)) {
            parts.add(Fold.of(form));
        }
        if (lexicon.people().isFamilyFirst(words.form(name.first()))) {
            parts.add(Fold.of(words.form(name.first())));
        }
        return parts;
    }

    private void markSurname(Marks marks, int word) {
        Name old = marks.at(word);
        boolean alone = old == null ? isAlone(marks, word) : old.length() == 1;
        if (alone
                && (old == null
                        || old.kind() == NameKind.ORGANIZATION
                        || old.kind().isPlace())) {
            marks.put(word, word + 1, NameKind.PERSON);
        }
    }

    private static boolean isAlone(Marks marks, int word) {
        Words words = marks.words();
        boolean before = words.isCapital(word - 1)
                && words.pos(word - 1).startsWith("NNP")
                && marks.at(word - 1) == null
                && word > 1;
        boolean after =
                words.isCapital(word + 1) && words.pos(word + 1).startsWith("NNP") && marks.at(word + 1) == null;
        return !before && !after && words.pos(word).startsWith("NNP");
    }
}
