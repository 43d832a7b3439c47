package onrecord.importer.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.importer.quality.NamedText.Name;
import onrecord.importer.text.Span;

/**
 * Reads names from a CoNLL file: a word and its tag a line, an empty line between sentences, {@code -DOCSTART-} between
 * texts. The words are put together as they are usually printed, one sentence a line.
 */
final class Conll {

    private static final Pattern CLINGS_TO_LAST = Pattern.compile("[.,;:!?%)\\]}].*|'(s|re|ve|ll|d|m)|n't");
    private static final Pattern CLINGS_TO_NEXT = Pattern.compile(".*[(\\[{$£€]");

    private final List<NamedText> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Name> names = new ArrayList<>();

    private String type = "O";
    private int nameStart;
    private int nameEnd;
    private boolean isQuoteOpen;
    private boolean clings = true;

    private Conll() {}

    static List<NamedText> read(Stream<String> lines) {
        Conll reader = new Conll();
        lines.forEach(reader::line);
        reader.endText();
        return reader.texts;
    }

    private void line(String line) {
        int space = line.lastIndexOf(' ');
        if (line.startsWith("-DOCSTART-")) {
            endText();
        } else if (space < 0) {
            endSentence();
        } else {
            word(line.substring(0, space).strip(), line.substring(space + 1));
        }
    }

    private void word(String word, String tag) {
        boolean quote = word.equals("\"");
        if (!clings && !CLINGS_TO_LAST.matcher(word).matches() && !(quote && isQuoteOpen)) {
            text.append(' ');
        }
        String kind = tag.substring(tag.indexOf('-') + 1);
        if (!kind.equals(type) || tag.startsWith("B-")) {
            endName();
            type = kind;
            nameStart = text.length();
        }
        text.append(word);
        nameEnd = text.length();
        isQuoteOpen ^= quote;
        clings = quote && isQuoteOpen || CLINGS_TO_NEXT.matcher(word).matches();
    }

    private void endName() {
        if (!type.equals("O")) {
            NamedText.name(new Span(nameStart, nameEnd), type).ifPresent(names::add);
        }
        type = "O";
    }

    private void endSentence() {
        endName();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        isQuoteOpen = false;
        clings = true;
    }

    private void endText() {
        endSentence();
        if (!text.isEmpty()) {
            texts.add(new NamedText(text.toString(), List.copyOf(names)));
        }
        text.setLength(0);
        names.clear();
    }
}
