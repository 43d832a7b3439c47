package onrecord.importer.language;

import java.util.List;
import onrecord.importer.text.Span;

/** A text's passages and their sentences, both in the order of the text. */
public record Analysis(String text, List<Span> passages, List<Sentence> sentences) {

    public Analysis {
        passages = List.copyOf(passages);
        sentences = List.copyOf(sentences);
    }
}
