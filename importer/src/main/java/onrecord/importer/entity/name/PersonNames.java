package onrecord.importer.entity.name;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;

/** People whom the engine cut short or missed: names behind a title, behind a role, with a known given name, before "who". */
final class PersonNames {

    private static final Pattern PARTY = Pattern.compile("[RDI]-.*");
    private static final Set<String> ADDRESSES = EntityWords.of("address");
    private static final int LONGEST = 6;

    private final Lexicon lexicon;
    private final TitleWords titles;

    PersonNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.titles = new TitleWords(lexicon);
    }

    void mark(Marks marks) {
        Words words = marks.words();
        int word = 0;
        while (word < words.size()) {
            int end = marks.is(word, NameKind.PERSON) ? widen(marks, word) : find(marks, word);
            word = Math.max(end, word + 1);
        }
    }

    /** Takes in the rest of a name of which the engine saw the beginning. */
    private int widen(Marks marks, int word) {
        Name name = marks.at(word);
        int end = name == null ? word + 1 : name.end();
        int stop = run(marks, end, true);
        if (name != null && stop > end && stop - name.first() <= LONGEST && !isHeadOfOther(marks.words(), stop - 1)) {
            marks.put(name.first(), stop, NameKind.PERSON);
            return stop;
        }
        return end;
    }

    private int find(Marks marks, int word) {
        if (!marks.words().isCapital(word)) {
            return word;
        }
        int end = run(marks, word, false);
        if (end == word
                || end - word > LONGEST
                || isHeadOfOther(marks.words(), end - 1) && !isNamedInFull(marks.words(), word, end)) {
            return Math.max(end, word + 1);
        }
        int first = word;
        while (first < end && lexicon.people().isHonorific(marks.words().lower(first))) {
            first++;
        }
        boolean title = isTitle(marks, word, first, end)
                || marks.words().form(first).equals("-")
                || PARTY.matcher(marks.words().form(word)).matches();
        if (!title && (first > word || isPerson(marks, first, end))) {
            marks.put(first, end, NameKind.PERSON);
        }
        return end;
    }

    /** "rock star Jake Storm": behind what somebody is, a given name makes a name of whatever follows. */
    private boolean isNamedInFull(Words words, int first, int end) {
        return end == first + 2
                && !words.isCapital(first - 1)
                && lexicon.roles().isPerson(words.lower(first - 1))
                && lexicon.people().isGiven(words.lower(first));
    }

    /** "Chief Executive", "Prime Minister", "Vice President": no person; but "Ms. Baker" is one. */
    private boolean isTitle(Marks marks, int word, int first, int end) {
        Words words = marks.words();
        boolean surname = first == end - 1 && first > word && ADDRESSES.contains(words.lower(first - 1));
        return !surname && titles.are(words, first, end);
    }

    /** The end of a run of free capitalised words with initials, particles and hyphens among them. */
    private int run(Marks marks, int from, boolean inside) {
        Words words = marks.words();
        int end = from;
        int at = from;
        while (marks.at(at) == null && words.exists(at)) {
            if (words.isCapital(at) && words.pos(at).startsWith("NNP")) {
                end = ++at;
            } else if (at > from || inside) {
                boolean link = words.form(at).equals("-") && words.isJoined(at) && words.isJoined(at + 1);
                if (link && words.exists(at + 1)) {
                    at += 2;
                    end = at;
                } else if (words.isCapital(at + 1) && lexicon.people().isParticle(words.lower(at))) {
                    at++;
                } else {
                    return end;
                }
            } else {
                return end;
            }
        }
        return end;
    }

    private boolean isHeadOfOther(Words words, int word) {
        String form = words.lower(word);
        return lexicon.organizationHeads().has(form)
                || lexicon.placeHeads().has(form)
                || lexicon.thingHeads().has(form)
                || lexicon.landmarkHeads().has(form) && !lexicon.people().isFamilyFirst(form);
    }

    private boolean isPerson(Marks marks, int first, int end) {
        Words words = marks.words();
        boolean several = end - first > 1;
        if (isBehindRole(marks, first) && (several || words.isCapital(first - 1))) {
            return true;
        }
        if (words.lower(end).equals("who")
                || words.form(end).equals(",") && words.lower(end + 1).equals("who")) {
            return true;
        }
        return several
                && end - first <= 4
                && lexicon.people().isGiven(words.lower(first))
                && lexicon.places().find(words.text(first, end)).isEmpty();
    }

    /** "director Jane Roe", "Ambassador to Russia Han Seo-jun". */
    private boolean isBehindRole(Marks marks, int first) {
        Words words = marks.words();
        String previous = words.lower(first - 1);
        if (lexicon.roles().isRole(previous) || lexicon.people().isHonorific(previous)) {
            return words.pos(first - 1).startsWith("N");
        }
        Name before = marks.at(first - 1);
        if (before == null || before.kind() == NameKind.PERSON) {
            return false;
        }
        int preposition = before.first() - 1;
        if (words.lower(preposition).equals("the")) {
            preposition--;
        }
        return words.isPos(preposition, "IN", "TO") && lexicon.roles().isRole(words.lower(preposition - 1));
    }
}
