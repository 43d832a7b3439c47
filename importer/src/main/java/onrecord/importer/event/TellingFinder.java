package onrecord.importer.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import onrecord.importer.article.Article;
import onrecord.importer.cleaning.Block;
import onrecord.importer.date.DateMention;
import onrecord.importer.date.calendar.PartialDate;
import onrecord.importer.event.grammar.Arguments;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.event.trigger.TriggerFinder;
import onrecord.importer.language.Tree;
import onrecord.schema.vocabulary.BlockKind;
import onrecord.schema.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/** Finds what the sentences of an article tell, each telling by itself. */
final class TellingFinder {

    private static final String YEAR = "2024";

    private final Knowledge knowledge;
    private final TriggerFinder triggers;
    private final DateFinder dateFinder;
    private final RealityFinder realities;
    private final TellingTense tense;
    private final ParticipantFinder participants;
    private final PlaceFinder places;
    private final Sorted<DateMention> dates;
    private final Sorted<Block> blocks;
    private final @Nullable PartialDate published;

    TellingFinder(Knowledge knowledge, CastIndex cast, Article article, List<DateMention> dates) {
        this.knowledge = knowledge;
        this.triggers = new TriggerFinder(knowledge);
        this.dateFinder = new DateFinder(knowledge);
        this.realities = new RealityFinder(knowledge.modality());
        this.tense = new TellingTense(knowledge);
        this.participants = new ParticipantFinder(knowledge, cast);
        this.places = new PlaceFinder(knowledge, cast);
        this.dates = new Sorted<>(dates, DateMention::span);
        this.blocks = new Sorted<>(article.factBlocks(), Block::span);
        this.published = article.publishedOn();
    }

    /** Adds what a sentence tells that may be an event or mean one. */
    void addTold(Tree tree, List<Telling> tellings) {
        List<DateMention> mentioned = dates.inside(tree.sentence().span());
        Arguments arguments = new Arguments(tree);
        List<Trigger> found = triggers.find(arguments);
        if (!mentioned.isEmpty()) {
            found.removeIf(trigger -> isOfDate(trigger, mentioned));
        }
        if (found.isEmpty() && mentioned.isEmpty()) {
            return;
        }
        Map<Trigger, DateMention> attached = dateFinder.attach(tree, found, mentioned);
        Block around = blocks.around(tree.sentence().span());
        BlockKind block = around == null ? BlockKind.BODY : around.kind();
        for (DatedTrigger event : new Complements(knowledge, found, attached).events()) {
            addEvent(event.trigger(), event.date(), block, tellings);
        }
        List<DateMention> left = new ArrayList<>(mentioned);
        left.removeAll(attached.values());
        if (!left.isEmpty()) {
            addDeeds(arguments, found, left, block, tellings);
        }
    }

    private void addEvent(Trigger trigger, @Nullable DateMention dated, BlockKind block, List<Telling> tellings) {
        Reality reality = reality(trigger, dated);
        if (dated != null || reality != Reality.UNREAL || Recall.mayReferBack(trigger)) {
            tellings.add(telling(trigger, dated, reality, block));
        }
    }

    /** "14 March" is no march. */
    private static boolean isOfDate(Trigger trigger, List<DateMention> dates) {
        if (trigger.token().isNoun()) {
            for (DateMention date : dates) {
                if (date.span().encloses(trigger.token().span())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What any other verb tells, if it has a date of its own and somebody who takes part. */
    private void addDeeds(
            Arguments arguments, List<Trigger> found, List<DateMention> left, BlockKind block, List<Telling> tellings) {
        BitSet told = new BitSet();
        for (Trigger trigger : found) {
            told.set(trigger.top().index());
        }
        List<Trigger> deeds = triggers.deeds(arguments);
        deeds.removeIf(deed -> told.get(deed.top().index()));
        dateFinder.attach(arguments.tree(), deeds, left).forEach((deed, date) -> {
            Reality reality = reality(deed, date);
            if (isToldOrPlanned(deed, reality, block)) {
                Telling telling = telling(deed, date, reality, block);
                if (isOnce(telling)) {
                    tellings.add(telling);
                }
            }
        });
    }

    private boolean isToldOrPlanned(Trigger deed, Reality reality, BlockKind block) {
        return reality == Reality.PLAN
                || reality == Reality.FACT
                        && (block == BlockKind.HEADLINE || tense.isTold(deed.tree(), deed.top(), false));
    }

    /** A mere year tells of a happening only where it is plain who did it to whom. */
    private static boolean isOnce(Telling deed) {
        PartialDate date = deed.date();
        int known = deed.participants().size();
        return date != null && known >= (date.edtf().length() <= YEAR.length() ? 2 : 1);
    }

    private Telling telling(Trigger trigger, @Nullable DateMention dated, Reality reality, BlockKind block) {
        Integer place = places.find(trigger);
        return new Telling(trigger, dated, reality, place, participants.find(trigger, place), block);
    }

    /** What is dated after the article has not happened, unless a past tense says so: "they meet on Friday". */
    private Reality reality(Trigger trigger, @Nullable DateMention dated) {
        Reality told = realities.of(trigger);
        boolean ahead = told == Reality.FACT && dated != null && isAhead(dated.date()) && !isPast(trigger);
        return ahead ? Reality.PLAN : told;
    }

    private static boolean isPast(Trigger trigger) {
        String pos = trigger.top().pos();
        return (pos.equals("VBD") || pos.equals("VBN")) && trigger.tree().child(trigger.top(), "neg") == null;
    }

    private boolean isAhead(PartialDate date) {
        return published != null
                && date.earliest() != null
                && published.latest() != null
                && (date.basis() == DateBasis.STATED || date.earliest().equals(date.latest()))
                && date.earliest().isAfter(published.latest());
    }
}
