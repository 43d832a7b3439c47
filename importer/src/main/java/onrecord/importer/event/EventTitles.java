package onrecord.importer.event;

import java.util.BitSet;
import onrecord.importer.date.DateMention;
import onrecord.importer.event.trigger.Knowledge;
import onrecord.importer.event.trigger.Trigger;
import onrecord.importer.language.Token;
import onrecord.importer.language.Tree;
import onrecord.importer.text.Span;
import onrecord.schema.vocabulary.EventType;
import org.jspecify.annotations.Nullable;

/** Makes short headlines out of the words of a mention. */
final class EventTitles {

    private static final int LONGEST = 100;

    private final DoerNames doers;
    private final TitleText titles;
    private final String text;

    EventTitles(Knowledge knowledge, CastIndex cast, String text) {
        doers = new DoerNames(cast, text);
        titles = new TitleText(knowledge.constructions());
        this.text = text;
    }

    /** Without the date, unless there is nothing else. */
    String of(Telling telling, Span mention) {
        String title = without(telling.dated(), telling, mention);
        return title.isBlank() ? without(null, telling, mention) : title;
    }

    private String without(@Nullable DateMention date, Telling telling, Span mention) {
        Trigger trigger = telling.trigger();
        Tree tree = trigger.tree();
        BitSet words = wordsOf(tree, mention, date);
        String subject = doers.missingSubject(trigger, words);
        shorten(trigger, words, LONGEST - subject.length());
        String actor = doers.actor(telling.participants());
        StringBuilder title = new StringBuilder(subject);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            append(title, tree.token(i), doers.inPlaceOf(tree.token(i), trigger.top(), actor));
        }
        String finished = titles.finished(title.isEmpty() ? trigger.token().form() : title.toString());
        boolean bare = isShort(finished) && trigger.clause() == null && !actor.isEmpty() && !namesAny(tree, words);
        return bare ? whose(finished, actor, trigger) : finished;
    }

    private static BitSet wordsOf(Tree tree, Span mention, @Nullable DateMention date) {
        BitSet words = new BitSet();
        for (Token token : tree.tokens()) {
            if (mention.encloses(token.span())) {
                boolean dated = date != null && (date.span().encloses(token.span()) || leadsTo(token, date.span()));
                words.set(token.index(), !dated);
            }
        }
        return words;
    }

    private static void shorten(Trigger trigger, BitSet words, int room) {
        Tree tree = trigger.tree();
        if (length(tree, words) > room) {
            Asides.of(trigger, words).forEach(words::andNot);
        }
        WholePhrases.cut(tree, words, trigger.top(), before -> length(tree, before) <= room);
    }

    private static boolean isShort(String title) {
        return title.indexOf(' ', title.indexOf(' ') + 1) < 0;
    }

    /** A noun or two alone say too little: "Televised address by Ito". */
    private static String whose(String title, String actor, Trigger trigger) {
        return title + (trigger.type() == EventType.STATEMENT ? " by " : " with ") + actor;
    }

    private boolean namesAny(Tree tree, BitSet words) {
        return words.stream().anyMatch(index -> doers.isMember(tree.token(index)));
    }

    private static int length(Tree tree, BitSet words) {
        int length = 0;
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            length += 1 + tree.token(i).form().length();
        }
        return length;
    }

    /** "in" of "in May". */
    private static boolean leadsTo(Token token, Span date) {
        int end = token.span().end();
        return token.is("prep", "advmod", "mark") && end <= date.start() && date.start() - end <= 1;
    }

    private void append(StringBuilder title, Token token, String printed) {
        int start = token.span().start();
        if (!title.isEmpty() && start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            title.append(' ');
        }
        title.append(printed);
    }
}
