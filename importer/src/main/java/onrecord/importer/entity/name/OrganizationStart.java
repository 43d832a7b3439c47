package onrecord.importer.entity.name;

import java.util.Set;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Roles;
import onrecord.importer.entity.syntax.Words;
import onrecord.schema.vocabulary.BlockKind;

/** Where an organization's name begins: "1540 Disarmament Committee", "Fire and Disaster Management Agency". */
final class OrganizationStart {

    private static final Set<String> OFFICES = EntityWords.of("sheriffs");
    private static final Set<String> UNIONS = EntityWords.of("union");
    private static final int LONGEST = 12;

    private final Roles roles;

    OrganizationStart(Roles roles) {
        this.roles = roles;
    }

    /** The first word of the name. */
    int of(Marks marks, int head) {
        Words words = marks.words();
        int first = head;
        while (head - first < LONGEST && isBefore(marks, first - 1)) {
            first--;
        }
        while (first < head && isNoStart(words, first)) {
            first++;
        }
        return first;
    }

    private boolean isBefore(Marks marks, int word) {
        Words words = marks.words();
        Name old = marks.at(word);
        boolean person = old != null && old.kind() == NameKind.PERSON && old.length() > 1;
        if (words.pos(word).equals("POS")) {
            return isOffice(marks, word);
        }
        if (!words.exists(word) || person) {
            return false;
        }
        String form = words.form(word);
        if (form.equals("-") || form.equals("&")) {
            return words.isCapital(word - 1) && words.isCapital(word + 1);
        }
        if (words.isPos(word, "IN", "CC")) {
            return isWithin(marks, word);
        }
        boolean number = words.pos(word).equals("CD") && form.length() <= 4;
        boolean adjective = words.isCapital(word) && !words.isLower(word, "the", "a", "an");
        return number
                || adjective
                        && (words.pos(word).startsWith("N")
                                || words.pos(word).startsWith("JJ")
                                || words.pos(word).startsWith("VB"));
    }

    /** "the Marlin County Sheriff's Office": whoever it is the office of has no name here; "the Nurses' Union". */
    private boolean isOffice(Marks marks, int mark) {
        Words words = marks.words();
        Name owner = marks.at(mark - 1);
        if (!words.isCapital(mark - 1) || !words.pos(mark - 1).startsWith("NN")) {
            return false;
        }
        boolean office =
                owner == null && roles.isRole(words.lower(mark - 1)) && OFFICES.contains(words.lower(mark + 1));
        boolean members = (owner == null || owner.length() == 1 && owner.kind() == NameKind.ORGANIZATION)
                && words.form(mark - 1).endsWith("s")
                && UNIONS.contains(words.lower(mark + 1));
        return office || members;
    }

    /** "Research In Motion Ltd.", "Fire and Disaster Management Agency": small words between a name's own. */
    private static boolean isWithin(Marks marks, int word) {
        Words words = marks.words();
        boolean capital = words.isCapital(word) && word > 1 && words.block() != BlockKind.HEADLINE;
        boolean pair = words.lower(word).equals("and")
                && marks.at(word - 1) == null
                && words.pos(word - 1).startsWith("N")
                && (word == 1 || words.lower(word - 2).equals("the"));
        return words.isCapital(word - 1) && words.isCapital(word + 1) && (capital || pair);
    }

    /** Sentence openers and titles are not the name's first words. */
    private boolean isNoStart(Words words, int word) {
        boolean opener = word == 0
                && !words.pos(word).startsWith("NNP")
                && !words.lower(word + 1).equals("and")
                && !words.pos(word).startsWith("JJ");
        return opener || words.pos(word).equals("CD") && word == 0 || !words.isWord(word);
    }
}
