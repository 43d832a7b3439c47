package onrecord.importer.entity.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;

/** Capitalised words that nothing claimed: names known from elsewhere in the article, initials, short forms, names behind a telling noun. */
final class FreeNames {

    private static final int LONGEST = 5;

    private final Lexicon lexicon;

    FreeNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void mark(List<Marks> sentences) {
        Map<String, NameKind> known = new HashMap<>();
        Set<String> heads = new HashSet<>();
        for (Marks marks : sentences) {
            marks.names().forEach(name -> learn(name, known, heads));
        }
        Set<String> initials = initials(sentences);
        for (Marks marks : sentences) {
            Words words = marks.words();
            for (int word = 0; word < words.size(); word++) {
                boolean free = marks.at(word) == null;
                if (free && !initials.isEmpty() && initials.contains(words.form(word))) {
                    marks.put(word, word + 1, NameKind.ORGANIZATION);
                } else if (free && (isName(words, word) || isCapitalBehindNoun(words, word))) {
                    word = Math.max(word, mark(marks, word, known, heads) - 1);
                }
            }
        }
    }

    /** "the World Health Organization (WHO)": from then on WHO is a name, whatever the tagger says. */
    private static Set<String> initials(List<Marks> sentences) {
        Set<String> initials = new HashSet<>();
        for (Marks marks : sentences) {
            Words words = marks.words();
            for (Name name : marks.names()) {
                String inside = words.form(name.end() + 1);
                boolean bracketed = words.form(name.end()).equals("(")
                        && words.form(name.end() + 2).equals(")");
                if (name.kind() == NameKind.ORGANIZATION && name.length() > 1 && bracketed && isInitials(inside)) {
                    initials.add(inside);
                }
            }
        }
        return initials;
    }

    private void learn(Name name, Map<String, NameKind> known, Set<String> heads) {
        if (name.kind() == NameKind.PEOPLE || name.kind() == NameKind.THING) {
            return;
        }
        known.putIfAbsent(name.folded(), name.kind());
        String head = name.words().form(name.end() - 1);
        if (name.kind() == NameKind.ORGANIZATION && name.length() > 1) {
            for (int i = name.first(); i < name.end(); i++) {
                String form = name.words().form(i);
                if (lexicon.organizationHeads().has(form)
                        && (i == name.end() - 1 || name.words().pos(i + 1).equals("IN"))) {
                    heads.add(form);
                }
            }
            heads.add(head);
        }
    }

    private static boolean isName(Words words, int word) {
        return words.isCapital(word) && words.pos(word).startsWith("NNP");
    }

    /** The end of what was marked or looked at. */
    private int mark(Marks marks, int first, Map<String, NameKind> known, Set<String> heads) {
        Words words = marks.words();
        int run = first;
        while (run < first + LONGEST && marks.at(run) == null && (isName(words, run) || isLink(words, run))) {
            run++;
        }
        run = Math.max(run, first + 1);
        for (int end = run; end > first && end == run; end--) {
            NameKind kind = known.get(Fold.of(words.text(first, end)));
            if (kind != null) {
                marks.put(first, end, kind);
                return end;
            }
        }
        if (isOrganization(words, first, run, heads)) {
            marks.put(first, run, NameKind.ORGANIZATION);
        }
        return run;
    }

    private static boolean isLink(Words words, int word) {
        return words.form(word).equals("-") && words.isJoined(word)
                || words.form(word).equals("&") && words.isCapital(word + 1);
    }

    private boolean isOrganization(Words words, int first, int end, Set<String> heads) {
        String form = words.form(first);
        boolean the = words.lower(first - 1).equals("the");
        boolean single = end == first + 1;
        if (single && the && heads.contains(form) && lexicon.organizationHeads().has(form)) {
            return true;
        }
        if (single && the && isInitials(form) && !words.isRelated(first, "compound", "nmod")) {
            return true;
        }
        if (the && words.pos(end - 1).equals("NNPS") && !lexicon.thingHeads().has(words.lower(end - 1))) {
            return true;
        }
        return isBehindNoun(words, first);
    }

    private static boolean isInitials(String form) {
        String letters = form.replace(".", "").replace("&", "");
        return letters.length() >= 2
                && letters.length() <= 6
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && letters.chars().allMatch(Character::isLetter);
    }

    /** "clothing retailer Next": whatever the tagger takes the word for. */
    private boolean isCapitalBehindNoun(Words words, int word) {
        return words.isCapital(word)
                && words.pos(word - 1).equals("NN")
                && !words.isCapital(word - 1)
                && lexicon.nounKinds().get(words.lower(word - 1)).contains("ORGANIZATION")
                && !words.isPos(word, "NNP", "NNPS", "NNS", "PRP", "DT");
    }

    /** "the band Eels", "carmaker Kia". */
    private boolean isBehindNoun(Words words, int first) {
        int before = first - 1;
        return words.pos(before).equals("NN")
                && !words.isCapital(before)
                && lexicon.nounKinds().get(words.lower(before)).contains("ORGANIZATION")
                && words.isRelated(before, "compound", "nmod", "nsubj", "dobj", "pobj");
    }
}
