package onrecord.importer.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.importer.entity.Cast;
import onrecord.importer.entity.Mention;
import onrecord.importer.event.Event;
import onrecord.importer.event.EventNouns;
import onrecord.importer.language.Token;
import onrecord.importer.language.Trees;
import onrecord.importer.statement.Statement;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** One article's statements and events, to be found by where they stand. Not for use by several threads. */
final class ArticleIndex {

    /** More statements than these hardly share their words. */
    private static final int NESTED = 8;

    private final Map<Integer, Integer> memberByEnd = new HashMap<>();
    private final List<Event> events;
    private final Map<Integer, Set<String>> kinds = new HashMap<>();
    private final EventNouns nouns;
    private final List<Setting> settings = new ArrayList<>();
    private final Sentences sentences;
    private final Sayings sayings;
    private final ToldEvents told;
    private final SaidText said;
    private final RareWords rare;

    ArticleIndex(Trees trees, Cast cast, List<Statement> statements, List<Event> events, EventNouns nouns) {
        for (Mention mention : cast.mentions()) {
            memberByEnd.put(mention.span().end(), mention.member());
        }
        this.events = events;
        this.nouns = nouns;
        this.sentences = new Sentences(trees);
        this.sayings = new Sayings(statements, events, sentences);
        this.told = new ToldEvents(events, sentences, sayings);
        this.said = new SaidText(statements);
        this.rare = new RareWords(trees.sentences());
        for (Statement statement : statements) {
            settings.add(new Setting(sentences, statement));
        }
    }

    /** The settings of all statements, in their order. */
    List<Setting> settings() {
        return settings;
    }

    int eventCount() {
        return events.size();
    }

    Event event(int index) {
        return events.get(index);
    }

    /** Every kind of happening that an event may be. */
    Set<String> kinds(int event) {
        return kinds.computeIfAbsent(event, any -> nouns.kinds(events.get(event)));
    }

    Sentences sentences() {
        return sentences;
    }

    ToldEvents told() {
        return told;
    }

    /** Whether an event is that statement itself. */
    boolean isSaying(int event, Statement statement) {
        return sayings.is(event, statement.cue());
    }

    @Nullable
    Integer memberAt(Token token) {
        return memberByEnd.get(token.span().end());
    }

    /** Whether a stretch belongs to what anybody says. */
    boolean isSaid(Span span) {
        return !said.by(span).isEmpty();
    }

    /** Whether a stretch belongs to what somebody else says. */
    boolean isSaidByOthers(Span span, @Nullable Object speaker) {
        List<Integer> sayers = said.by(span);
        for (int i = 0; i < Math.min(NESTED, sayers.size()); i++) {
            if (speaker == null || !speaker.equals(settings.get(sayers.get(i)).speaker())) {
                return true;
            }
        }
        return false;
    }

    boolean isRare(Token token) {
        return rare.has(token);
    }

    /** How many of these words, being rare in the article, an event's mention has too. */
    int sharedRareWords(Set<String> lemmas, Told told) {
        List<String> shared = new ArrayList<>(0);
        for (int i = told.first(); i < told.end(); i++) {
            Token token = told.tree().token(i);
            if (lemmas.contains(token.lemma()) && !shared.contains(token.lemma()) && rare.has(token)) {
                shared.add(token.lemma());
            }
        }
        return shared.size();
    }
}
