package onrecord.importer.entity.reference;

import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** What speaks of somebody, as far as its own sentence tells: every reading of an article comes upon the same ones. */
sealed interface Expression {

    /** Has a reading find out whom it means. */
    void readBy(Reading reading);

    /** A name of the cast. */
    record Naming(Spot spot, Referent referent) implements Expression {

        @Override
        public void readBy(Reading reading) {
            reading.name(this);
        }
    }

    /** A noun whose meaning its own words tell: "His challenger, former deputy Ann Poe", "the Russian side". */
    record Plain(Spot spot, Span span, Referent referent) implements Expression {

        @Override
        public void readBy(Reading reading) {
            reading.plain(this);
        }
    }

    /**
     * What may be said of anybody: "the 42-year-old", "the Dane".
     *
     * @param stranger who it is if nobody is found
     */
    record Anybody(Spot spot, Span span, @Nullable Stranger stranger) implements Expression {

        @Override
        public void readBy(Reading reading) {
            reading.anybody(this);
        }
    }

    record PronounAt(Spot spot, Pronoun pronoun) implements Expression {

        @Override
        public void readBy(Reading reading) {
            reading.pronoun(this);
        }
    }

    /**
     * A noun for one person.
     *
     * @param definite whether it speaks of somebody known
     * @param foretold whom the article names further down, where it brings in somebody with "a"
     * @param stranger who it is if nobody is found
     */
    record PersonNoun(
            Spot spot,
            Nominal nominal,
            boolean definite,
            @Nullable Referent foretold,
            @Nullable Stranger stranger) implements Expression {

        @Override
        public void readBy(Reading reading) {
            reading.person(this);
        }
    }

    /** A noun for an organization or a town. */
    record GroupNoun(Spot spot, Nominal nominal) implements Expression {

        @Override
        public void readBy(Reading reading) {
            reading.group(this);
        }
    }

    /**
     * Somebody whom the article does not name, or things: a pronoun may well mean them.
     *
     * @param anew brought in by "a" or "one": it is another than the one before
     */
    record Stranger(Spot spot, Referent referent, boolean anew) implements Expression {

        @Override
        public void readBy(Reading reading) {
            reading.stranger(this);
        }
    }
}
