package onrecord.importer.entity.name;

import java.util.List;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.syntax.Words;

/** What a noun beside a name says of its kind. */
final class NounCues {

    private final Lexicon lexicon;

    NounCues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "X is a band", "X, a village", "the newspaper X", "the town of X". */
    void vote(Name name, Votes votes) {
        Words words = name.words();
        int head = name.head();
        if (ownsAsFirm(words, name)) {
            votes.add(NameKind.ORGANIZATION, 1.5);
        }
        if (words.isRelated(head, "nsubj") && words.lemma(words.head(head)).equals("be")) {
            noun(words, words.child(words.head(head), "attr"), votes, 3);
        }
        noun(words, words.child(head, "appos"), votes, 2.5);
        if (words.isRelated(head, "appos")) {
            noun(words, words.head(head), votes, isSetOffPerson(name) ? 1 : 2);
        }
        int before = name.first() - 1;
        int of = words.lower(before).equals("the") ? before - 1 : before;
        if (words.lower(of).equals("of") && isOfPlace(words, of - 1)) {
            votes.add(NameKind.PLACE, 2);
        }
        if (words.lower(before).equals("of") && words.head(before) == before - 1) {
            nounOf(words, before - 1, votes);
        } else if (words.pos(before).equals("NN")) {
            noun(words, before, votes, 2);
        }
    }

    /** "…, said by a space company, Jim Poe said": behind a comma, a given name tells more than the noun before. */
    private boolean isSetOffPerson(Name name) {
        Words words = name.words();
        return name.kind() == NameKind.PERSON
                && name.length() > 1
                && words.form(name.first() - 1).equals(",")
                && lexicon.people().isGiven(words.lower(name.first()));
    }

    /** "the harbour of X", "north of X". */
    private boolean isOfPlace(Words words, int noun) {
        boolean plain = words.exists(noun) && !words.isCapital(noun);
        return plain
                && (lexicon.placeBelongings().has(words.lower(noun))
                        || lexicon.placeBelongings().has(words.lemma(noun)));
    }

    /** "shares in X", "X's shareholders". */
    private boolean ownsAsFirm(Words words, Name name) {
        int head = name.head();
        int preposition = name.first() - 1;
        boolean held =
                words.isLower(preposition, "in") && lexicon.firmBelongings().has(words.lemma(preposition - 1));
        boolean owned = words.isRelated(head, "poss", "compound", "nmod")
                && words.head(head) >= name.end()
                && lexicon.firmBelongings().has(words.lemma(words.head(head)));
        return held || owned;
    }

    /** "the town of X"; but "the mayor of X" is not X. */
    private void nounOf(Words words, int noun, Votes votes) {
        if (!lexicon.nounKinds().get(words.lemma(noun)).contains(NameKind.PERSON.name())) {
            noun(words, noun, votes, "the".equals(words.lower(noun - 1)) ? 2 : 0.5);
        }
    }

    private void noun(Words words, int noun, Votes votes, double weight) {
        if (words.isPos(noun, "NN", "NNS") && !words.isCapital(noun)) {
            List<String> kinds = lexicon.nounKinds().get(words.lemma(noun));
            List<String> printed = kinds.contains(NameKind.PERSON.name())
                    ? List.of()
                    : lexicon.nounKinds().get(words.lower(noun));
            kinds = printed.isEmpty() ? kinds : printed;
            if (!kinds.isEmpty()) {
                votes.add(NameKind.valueOf(kinds.get(0)), weight);
            }
        }
    }
}
