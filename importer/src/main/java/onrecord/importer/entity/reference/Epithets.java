package onrecord.importer.entity.reference;

import java.util.Set;
import java.util.function.Predicate;
import onrecord.importer.entity.lexicon.EntityWords;
import onrecord.importer.entity.lexicon.Gender;
import onrecord.importer.entity.lexicon.Lexicon;
import onrecord.importer.entity.member.Figure;
import onrecord.importer.entity.member.Figures;
import onrecord.importer.entity.syntax.Words;
import org.jspecify.annotations.Nullable;

/** Whom an article comes back to by what he is, without having said so before: "the striker", "the 42-year-old". */
final class Epithets {

    private static final Set<String> LEADING = EntityWords.of("leading");

    /** What somebody is besides any office. */
    private static final Set<String> PARTIES = EntityWords.of("party");

    private static final int FEWEST = 3;

    private final Lexicon lexicon;
    private final RoleHolders holders;
    private final @Nullable Referent main;

    Epithets(Lexicon lexicon, Figures figures, RoleHolders holders, Referents referents) {
        this.lexicon = lexicon;
        this.holders = holders;
        Figure about = main(figures);
        this.main = about == null ? null : referents.of(about);
    }

    /** Not whom the article gives another role, unless the noun tells but age or gender. */
    @Nullable
    Referent meant(Nominal nominal, Spot spot, Discourse discourse) {
        Gender gender = lexicon.roles().gender(nominal.noun());
        boolean called = lexicon.epithets().has(nominal.noun())
                || nominal.isPast()
                || LEADING.contains(nominal.noun()) && isSomebodys(nominal);
        if (!nominal.isAged() && !(nominal.isWhole() && called)) {
            return null;
        }
        boolean open =
                nominal.isAged() || PARTIES.contains(nominal.noun()) || nominal.isBare() && gender != Gender.UNKNOWN;
        Predicate<Figure> suits = figure -> (gender == Gender.UNKNOWN || figure.gender() == gender)
                && (open || !holders.isSomethingElse(figure, nominal));
        boolean bare = nominal.isAged() || nominal.isBare();
        return meant(spot, suits, bare, discourse);
    }

    /** "the 42-year-old", "the Dane": whoever was spoken of last. */
    @Nullable
    Referent anybody(Spot spot, Discourse discourse) {
        return meant(spot, figure -> true, true, discourse);
    }

    private @Nullable Referent meant(Spot spot, Predicate<Figure> suits, boolean bare, Discourse discourse) {
        Predicate<Referent> fits = referent -> referent.sort() == Referent.Sort.PERSON
                && !referent.plural()
                && (referent.figure() == null
                        ? !discourse.strangers().isVague(referent)
                        : suits.test(referent.figure()));
        Referent topic = discourse.find(spot, Wanted.topic(fits));
        if (topic != null) {
            return topic;
        }
        if (main != null && main.figure() != null && suits.test(main.figure())) {
            return main;
        }
        return bare ? discourse.find(spot, Wanted.plainly(fits)) : null;
    }

    /** "the Labour leader", "the Orsund boss": of what they are the first tells who they are. */
    private static boolean isSomebodys(Nominal nominal) {
        Words words = nominal.words();
        for (int i = nominal.first() + 1; i < nominal.head(); i++) {
            if (!words.isCapital(i) && !words.form(i).equals("-")) {
                return false;
            }
        }
        return nominal.head() > nominal.first() + 1;
    }

    /** Whom the article is about, if it is about one person. */
    private static @Nullable Figure main(Figures figures) {
        Figure most = null;
        int second = 0;
        for (Figure figure : figures.all()) {
            int named = figure.isPerson() ? figure.names().size() : 0;
            if (named > (most == null ? 0 : most.names().size())) {
                second = most == null ? 0 : most.names().size();
                most = figure;
            } else {
                second = Math.max(second, named);
            }
        }
        return most != null && most.names().size() >= FEWEST && most.names().size() > 2 * second ? most : null;
    }
}
