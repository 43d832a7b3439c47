package onrecord.importer.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.article.Article;
import onrecord.importer.cleaning.Block;
import onrecord.importer.date.DateMention;
import onrecord.importer.date.PartialDate;
import onrecord.importer.entity.Cast;
import onrecord.importer.event.Event.Participant;
import onrecord.importer.language.Sentence;
import onrecord.importer.language.Tree;
import onrecord.importer.language.Trees;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/** Reads the events that an article tells. Has no state; safe for any number of threads. */
public final class EventReader {

    private static final String YEAR = "2024";

    private final Knowledge knowledge = Knowledge.read();
    private final TriggerFinder triggers = new TriggerFinder(knowledge);
    private final DateFinder dateFinder = new DateFinder(knowledge);
    private final Tense tense = new Tense(knowledge);

    /** The article's events in the order in which it first tells them. */
    public List<Event> read(Article article, Trees trees, List<DateMention> dates, Cast cast) {
        CastIndex index = new CastIndex(cast, new NaturalFeatures(knowledge, cast, trees.sentences()).find());
        Scene scene = new Scene(
                new ParticipantFinder(knowledge, index),
                new PlaceFinder(knowledge, index),
                new EventTitles(knowledge, index, trees.text()),
                new Sorted<>(dates, DateMention::span),
                new Sorted<>(article.factBlocks(), Block::span),
                article.publishedOn());
        List<Telling> tellings = new ArrayList<>();
        trees.sentences().forEach(sentence -> tellings.addAll(tell(trees.of(sentence), scene)));
        tellings.sort(Comparator.comparingInt(
                telling -> telling.trigger().token().span().start()));
        return new EventMerger(new Worth(knowledge, index), new Recall(knowledge), index).merge(tellings);
    }

    /** What the whole article has for each of its sentences. */
    private record Scene(
            ParticipantFinder participants,
            PlaceFinder places,
            EventTitles titles,
            Sorted<DateMention> dates,
            Sorted<Block> blocks,
            @Nullable PartialDate published) {

        /** What is dated after the article has not happened, unless a past tense says so: "they meet on Friday". */
        Reality reality(Reality told, Trigger trigger, @Nullable PartialDate date) {
            boolean past = Set.of("VBD", "VBN").contains(trigger.top().pos())
                    && trigger.tree().child(trigger.top(), "neg") == null;
            boolean ahead = date != null
                    && !past
                    && published != null
                    && date.earliest() != null
                    && published.latest() != null
                    && (date.basis() == DateBasis.STATED || date.earliest().equals(date.latest()))
                    && date.earliest().isAfter(published.latest());
            return told == Reality.FACT && ahead ? Reality.PLAN : told;
        }
    }

    private List<Telling> tell(Tree tree, Scene scene) {
        Sentence sentence = tree.sentence();
        List<DateMention> mentioned = scene.dates().inside(sentence.span());
        List<Trigger> found = triggers.find(tree).stream()
                .filter(trigger -> !isOfDate(trigger, mentioned))
                .toList();
        if (found.isEmpty() && mentioned.isEmpty()) {
            return List.of();
        }
        Map<Trigger, DateMention> dates = dateFinder.attach(tree, found, mentioned);
        BlockKind block =
                scene.blocks().around(sentence.span()).map(Block::kind).orElse(BlockKind.BODY);
        List<Telling> tellings = new ArrayList<>();
        new Complements(knowledge, found, dates)
                .events()
                .forEach((trigger, date) -> tellings.add(telling(trigger, date.orElse(null), scene, block)));
        tellings.addAll(deeds(tree, found, left(mentioned, dates), scene, block));
        return tellings;
    }

    /** "14 March" is no march. */
    private static boolean isOfDate(Trigger trigger, List<DateMention> dates) {
        return trigger.token().isNoun()
                && dates.stream()
                        .anyMatch(date -> date.span().encloses(trigger.token().span()));
    }

    private static List<DateMention> left(List<DateMention> mentioned, Map<Trigger, DateMention> dates) {
        return mentioned.stream().filter(date -> !dates.containsValue(date)).toList();
    }

    /** What any other verb tells, if it has a date of its own and somebody who takes part. */
    private List<Telling> deeds(Tree tree, List<Trigger> found, List<DateMention> left, Scene scene, BlockKind block) {
        if (left.isEmpty()) {
            return List.of();
        }
        List<Trigger> deeds = triggers.deeds(tree).stream()
                .filter(deed -> found.stream()
                        .noneMatch(other -> other.top().index() == deed.top().index()))
                .toList();
        return dateFinder.attach(tree, deeds, left).entrySet().stream()
                .map(each -> telling(each.getKey(), each.getValue(), scene, block))
                .filter(deed -> deed.reality() != Reality.UNREAL && isOnce(deed) && isToldOrPlanned(deed))
                .toList();
    }

    private boolean isToldOrPlanned(Telling deed) {
        return deed.reality() == Reality.PLAN
                || deed.block() == BlockKind.HEADLINE
                || tense.isTold(deed.trigger().tree(), deed.trigger().top(), false);
    }

    /** A mere year tells of a happening only where it is plain who did it to whom. */
    private static boolean isOnce(Telling deed) {
        PartialDate date = deed.date();
        int known = deed.participants().size();
        return date != null && known >= (date.edtf().length() <= YEAR.length() ? 2 : 1);
    }

    private Telling telling(Trigger trigger, @Nullable DateMention dated, Scene scene, BlockKind block) {
        Span span = MentionFinder.find(trigger, dated);
        PartialDate date = dated == null ? null : dated.date();
        Integer place = scene.places().find(trigger);
        List<Participant> participants = scene.participants().find(trigger, place);
        return new Telling(
                trigger,
                span,
                scene.titles().of(trigger, span, dated, participants),
                date,
                scene.reality(Reality.of(trigger, knowledge.modality()), trigger, date),
                place,
                participants,
                block);
    }
}
