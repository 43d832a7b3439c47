package onrecord.importer.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import onrecord.importer.date.DateMention;
import onrecord.importer.entity.Cast;
import onrecord.importer.language.Analysis;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.CueFinder;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.attribution.SpeakerNouns;
import onrecord.importer.statement.attribution.SpeakerTest;
import onrecord.importer.statement.cue.CueLexicon;
import onrecord.importer.statement.direct.DirectSpeech;
import onrecord.importer.statement.direct.Interview;
import onrecord.importer.statement.direct.QuoteCues;
import onrecord.importer.statement.direct.SignedPost;
import onrecord.importer.statement.direct.Transcript;
import onrecord.importer.statement.direct.UnmarkedQuotes;
import onrecord.importer.statement.indirect.HeadlineLabel;
import onrecord.importer.statement.indirect.IndirectSpeech;
import onrecord.importer.statement.indirect.ListedClauses;
import onrecord.importer.statement.parse.ParseRepair;

/** Reads an article's statements: what is quoted, what is reported, and who is named as its speaker. */
public final class StatementReader {

    private final CueLexicon lexicon = new CueLexicon();
    private final SpeakerNouns nouns = new SpeakerNouns();
    private final CueFinder cueFinder = new CueFinder(lexicon);
    private final ParseRepair repair = new ParseRepair(lexicon);

    /** The statements in the order of the text. */
    public List<Statement> read(Analysis analysis, Cast cast, List<DateMention> dates) {
        Reading reading = new Reading(analysis, cast, repair);
        Map<Tree, List<Cue>> cues = new IdentityHashMap<>();
        reading.trees().forEach(tree -> cues.put(tree, cueFinder.find(tree)));

        SpeakerTest speakers = new SpeakerTest(reading, nouns);
        List<Attribution> quoted = new DirectSpeech(reading, new QuoteCues(reading, cues, cueFinder, speakers)).find();
        List<Attribution> reported = new IndirectSpeech(reading, lexicon, speakers).find(cues);
        List<Attribution> all = new ArrayList<>(quoted);
        all.addAll(Overlaps.without(quoted, reported));
        all.addAll(new ListedClauses(reading, cues).find());
        List<Attribution> turns = new Transcript(reading).find();
        List<Attribution> answers = new Interview(reading).find();
        all.addAll(turns.size() < answers.size() ? answers : turns);
        all.addAll(new SignedPost(reading).find());
        all.addAll(new HeadlineLabel(reading, nouns).find());
        all.addAll(new UnmarkedQuotes(reading, all).find());
        all.sort(Comparator.comparing(Attribution::cover));
        return new Attributed(reading, nouns, dates).statements(all);
    }
}
