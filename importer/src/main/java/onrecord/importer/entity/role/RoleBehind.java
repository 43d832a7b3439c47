package onrecord.importer.entity.role;

import java.util.regex.Pattern;
import onrecord.importer.entity.name.Name;
import onrecord.importer.entity.name.NameKind;
import onrecord.importer.entity.name.NameMap;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** A role behind a name: "Jin Dae-ho, director of the Arctic Research Center". */
final class RoleBehind {

    private static final Pattern AGE = Pattern.compile("[1-9]\\d");
    private static final String MARKS = ",(\u2014\u2013-";
    private static final int FARTHEST = 12;

    private final NameMap names;
    private final RoleNouns nouns;
    private final NounPhrase phrase;

    RoleBehind(NameMap names, RoleNouns nouns, NounPhrase phrase) {
        this.names = names;
        this.nouns = nouns;
        this.phrase = phrase;
    }

    /** "Jin Dae-ho, director of the Arctic Research Center". */
    @Nullable
    Role of(Name person) {
        Words words = person.words();
        int at = person.end();
        if (words.form(at).equals(",")
                && words.form(at + 2).equals(",")
                && AGE.matcher(words.form(at + 1)).matches()) {
            at += 2;
        }
        if (words.form(at).length() != 1 || !MARKS.contains(words.form(at))) {
            return null;
        }
        int from = at + 1;
        int head = head(words, from);
        if (head < 0) {
            return null;
        }
        int end = phrase.end(words, head, words.size());
        boolean subject =
                words.isRelated(head, "nsubj", "nsubjpass") && words.head(head) >= end && isClosed(words, end);
        if (names.is(words, end, NameKind.PERSON) || subject) {
            return null;
        }
        return new Role(words, Math.max(from, phrase.start(words, head)), head, end);
    }

    /** "After Poe had met Roe, the inspector said": what a verb follows with no comma before it is said of nobody. */
    private static boolean isClosed(Words words, int end) {
        return words.isPos(end, "VBD", "VBZ", "VBP", "MD", "RB");
    }

    /** The role noun of the noun phrase that starts here: its last noun. */
    private int head(Words words, int from) {
        int head = -1;
        for (int i = from; i < Math.min(words.size(), from + FARTHEST); i++) {
            String pos = words.pos(i);
            if (names.is(words, i, NameKind.PERSON)) {
                return words.pos(i + 1).equals("POS") ? head : -1;
            }
            if (!words.isPos(i, "NN*", "JJ*", "DT", "POS", "CD", "HYPH", "PRP$", "RB", "VBN", "VBG")
                    && !(words.lower(i).equals("and") && head == i - 1 && nouns.has(words, i + 1))) {
                return head;
            }
            if (pos.startsWith("NN")) {
                head = nouns.has(words, i) ? i : words.isPos(i + 1, "NN*", "POS", "HYPH", "JJ") ? head : -1;
            }
        }
        return head;
    }
}
