package onrecord.importer.entity.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.importer.entity.lexicon.Fold;
import onrecord.importer.entity.lexicon.PeopleNames;
import onrecord.importer.entity.syntax.Words;
import onrecord.schema.vocabulary.BlockKind;

/** Where every word of a headline is capitalised, capitals tell nothing: only names that the text knows stay there. */
final class Headlines {

    private static final double MOST = 0.7;

    private Headlines() {}

    static void clean(List<Marks> sentences, PeopleNames people) {
        Set<String> known = new HashSet<>();
        for (Marks marks : sentences) {
            if (marks.words().block() != BlockKind.HEADLINE) {
                marks.names().forEach(name -> learn(name, known));
            }
        }
        for (Marks marks : sentences) {
            if (marks.words().block() == BlockKind.HEADLINE && isInTitleCase(marks.words()) && !known.isEmpty()) {
                marks.names().stream()
                        .filter(name -> name.kind() == NameKind.PERSON || name.kind() == NameKind.ORGANIZATION)
                        .filter(name -> !isKnown(name, known) && !isFullName(name, people))
                        .forEach(name -> marks.clear(name.first(), name.end()));
            }
        }
    }

    private static void learn(Name name, Set<String> known) {
        for (int i = name.first(); i < name.end(); i++) {
            known.add(Fold.of(name.words().lower(i)));
        }
    }

    private static boolean isKnown(Name name, Set<String> known) {
        for (int i = name.first(); i < name.end(); i++) {
            if (name.words().isWord(i) && !known.contains(Fold.of(name.words().lower(i)))) {
                return false;
            }
        }
        return true;
    }

    /** "Inés Barragán": an interview may name whom it asks in its headline alone. */
    private static boolean isFullName(Name name, PeopleNames people) {
        return name.kind() == NameKind.PERSON
                && name.length() > 1
                && people.isGiven(name.words().lower(name.first()));
    }

    private static boolean isInTitleCase(Words words) {
        int counted = 0;
        int capital = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.form(i).length() > 3 && Character.isLetter(words.form(i).charAt(0))) {
                counted++;
                capital += words.isCapital(i) ? 1 : 0;
            }
        }
        return counted > 2 && capital > MOST * counted;
    }
}
