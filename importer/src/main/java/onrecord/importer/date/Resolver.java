package onrecord.importer.date;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.date.calendar.Period;
import onrecord.importer.date.expression.Expression;
import onrecord.importer.date.expression.Found;
import onrecord.importer.date.expression.Scene;
import onrecord.importer.date.expression.Words;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/** Gives each phrase of a text its date, in order, as a later one may rest on an earlier one. */
final class Resolver {

    private final @Nullable Period reference;
    private final Words words;
    private final TenseFinder tenses;
    private final boolean isNarrative;
    private final List<DateMention> mentions = new ArrayList<>();
    private final Story story;

    private Resolver(@Nullable Period reference, Words words, List<Found> phrases) {
        this.reference = reference;
        this.words = words;
        this.story = new Story(words);
        this.tenses = new TenseFinder(words);
        this.isNarrative = Narrative.is(phrases, reference);
    }

    static List<DateMention> resolve(Words words, List<Found> phrases, @Nullable Period reference) {
        Resolver resolver = new Resolver(reference, words, phrases);
        phrases.forEach(resolver::add);
        return List.copyOf(resolver.mentions);
    }

    private void add(Found phrase) {
        story.reach(phrase);
        Scene scene =
                new Scene(reference, story.focus(), tenses.around(phrase.firstWord(), phrase.endWord()), isNarrative);
        Expression expression = phrase.expression();
        Period period = expression.in(scene);
        String undated = expression.undated();
        List<Found> pieces = expression.pieces(words, phrase);
        if (period != null) {
            DateBasis basis = expression.isStated() ? DateBasis.STATED : DateBasis.RELATIVE;
            mentions.add(new DateMention(phrase.span(), period.on(basis)));
            story.tell(phrase, period);
        } else if (undated != null && (pieces.isEmpty() || scene.present() == null)) {
            mentions.add(new DateMention(phrase.span(), new PartialDate(undated, null, null, DateBasis.STATED)));
        } else {
            pieces.forEach(this::add);
        }
    }
}
