package onrecord.importer.cleaning.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.importer.cleaning.page.Paragraph;
import onrecord.importer.cleaning.page.Phrases;
import onrecord.importer.text.WordFile;
import onrecord.schema.vocabulary.BlockKind;

/** "Want more news like this? Get our app.": the outlet speaks to its readers. */
final class CallsToReader implements Rule {

    private static final int LONGEST = 40;
    private static final List<String> VERBS = WordFile.lines("cleaning/call-verbs.txt").stream()
            .map(verb -> Phrases.key(verb) + " ")
            .toList();
    private static final PhraseList THINGS = new PhraseList(WordFile.lines("cleaning/call-things.txt").stream()
            .map(Phrases::key)
            .toList());
    private static final Pattern SENTENCE = Pattern.compile("[.?!:–—] ");
    private static final Pattern MAIL = Pattern.compile("\\S@\\S");
    private static final PhraseList SPEAKERS = new PhraseList(Set.of("our", "us", "your", "you", "we"));

    @Override
    public void apply(Draft draft) {
        draft.claimEach(CallsToReader::isCall, BlockKind.BOILERPLATE);
    }

    private static boolean isCall(Paragraph paragraph) {
        if (paragraph.words() > LONGEST || paragraph.words() < 3 || paragraph.isQuoting()) {
            return false;
        }
        if (!THINGS.isIn(paragraph.key()) && !hasMail(paragraph.text())) {
            return false;
        }
        int calls = calls(paragraph.text());
        return calls >= 2 || calls == 1 && (SPEAKERS.isIn(paragraph.key()) || paragraph.words() <= 15);
    }

    private static boolean hasMail(String text) {
        return text.indexOf('@') >= 0 && MAIL.matcher(text).find();
    }

    /** How many of its sentences begin as one asks somebody for something. */
    private static int calls(String text) {
        int calls = 0;
        for (String sentence : SENTENCE.split(text)) {
            String key = Phrases.key(sentence) + " ";
            calls += VERBS.stream().anyMatch(key::startsWith) ? 1 : 0;
        }
        return calls;
    }
}
