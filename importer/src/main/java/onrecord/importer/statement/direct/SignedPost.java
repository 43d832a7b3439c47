package onrecord.importer.statement.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.importer.language.Tree;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.text.Span;

/**
 * Posts of social media in an article, told by the handle in their signature: We will build a new one. — Tom Poe (@tompoe)
 * March 4, 2024. The signature ends the post's passage or has one of its own.
 */
public final class SignedPost {

    private static final String HANDLE = "(@";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_DATE = 60;

    private final Reading reading;
    private final DashedSource sources;

    public SignedPost(Reading reading) {
        this.reading = reading;
        this.sources = new DashedSource(reading);
    }

    public List<Attribution> find() {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < reading.passages(); i++) {
            Span passage = reading.passage(i);
            int dash = dash(passage);
            if (dash < 0) {
                continue;
            }
            Span before = new Span(passage.start(), dash).trimmed(reading.text());
            Span post = before.isEmpty() && i > 0 ? reading.passage(i - 1) : before;
            Optional<Tree> source = sources.in(new Span(dash, passage.end()));
            if (!post.isEmpty() && reading.quotationAt(post.start()) == null && source.isPresent()) {
                found.add(post(withoutLink(post), source.get()));
            }
        }
        return found;
    }

    private static Attribution post(Span content, Tree source) {
        return new Attribution(Pattern.QUOTED, List.of(content), null, source, DashedSource.head(source));
    }

    /** Where the signature with a handle begins that ends a passage; -1 where none does. */
    private int dash(Span passage) {
        String text = reading.text();
        int end = Math.max(passage.start(), passage.end() - LONGEST_DATE);
        int handle = end + text.substring(end, passage.end()).lastIndexOf(HANDLE);
        if (handle < end) {
            return -1;
        }
        for (int i = handle; i >= Math.max(passage.start(), handle - LONGEST_NAME); i--) {
            boolean apart = i == passage.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
            if ("—–".indexOf(text.charAt(i)) >= 0 && apart) {
                return i;
            }
        }
        return -1;
    }

    /** "… pic.example.com/abc" is no part of what was said. */
    private Span withoutLink(Span post) {
        int blank = reading.text().lastIndexOf(' ', post.end() - 1);
        String last = reading.text().substring(Math.max(blank + 1, post.start()), post.end());
        boolean link = blank > post.start() && last.contains("/") && last.contains(".");
        return link ? new Span(post.start(), blank).trimmed(reading.text()) : post;
    }
}
