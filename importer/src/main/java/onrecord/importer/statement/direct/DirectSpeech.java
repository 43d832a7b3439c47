package onrecord.importer.statement.direct;

import java.util.ArrayList;
import java.util.List;
import onrecord.importer.statement.attribution.Attribution;
import onrecord.importer.statement.attribution.Cue;
import onrecord.importer.statement.attribution.CueFinder;
import onrecord.importer.statement.attribution.Pattern;
import onrecord.importer.statement.attribution.QuotationShape;
import onrecord.importer.statement.attribution.Reading;
import onrecord.importer.statement.quote.Quotation;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Attributes the quotations of a passage one after the other: by a cue behind or before them in their own sentence, or
 * as what the quotation before them goes on with.
 */
public final class DirectSpeech {

    private static final int FEWEST_WORDS_ALONE = 4;

    private final Reading reading;
    private final QuoteCues cues;
    private final DashedSource signatures;
    private final List<Attribution> found = new ArrayList<>();
    /** What the last one found goes on with; joined to it once, as a quotation may go on without end. */
    private final List<Span> continued = new ArrayList<>();

    private @Nullable Quotation openBefore;
    /** The passage before, where it ends in a colon. */
    private @Nullable Span announced;

    private @Nullable Span next;

    public DirectSpeech(Reading reading, QuoteCues cues) {
        this.reading = reading;
        this.cues = cues;
        this.signatures = new DashedSource(reading);
    }

    public List<Attribution> find() {
        for (int passage = 0; passage < reading.passages(); passage++) {
            next = passage + 1 < reading.passages() ? reading.passage(passage + 1) : null;
            announced = passage > 0 && endsInColon(reading.passage(passage - 1)) ? reading.passage(passage - 1) : null;
            readPassage(reading.passage(passage), reading.quotations(passage));
        }
        joinContinued();
        return found;
    }

    private boolean endsInColon(Span passage) {
        return reading.text().charAt(passage.end() - 1) == ':';
    }

    private void readPassage(Span passage, List<Quotation> quotations) {
        boolean attributedHere = false;
        if (quotations.isEmpty() && announced != null) {
            cues.block(passage, announced).ifPresent(this::add);
        }
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            Span behind =
                    gap(quotation.outer().end(), i + 1 < quotations.size() ? quotations.get(i + 1) : null, passage);
            Span before = gap(i > 0 ? quotations.get(i - 1).outer().end() : passage.start(), quotation, passage);
            boolean goesOn = i == 0 && openBefore != null && !openBefore.closed() && isAt(passage, quotation);
            boolean follows = goesOn && !found.isEmpty() || attributedHere && isContinued(before);
            Attribution attribution = attribute(quotation, before, behind, follows, i == 0 && isAt(passage, quotation));
            if (attribution == null) {
                continue;
            }
            if (follows && attribution.pattern() == Pattern.CARRIED_ON) {
                continued.addAll(attribution.content());
            } else {
                add(attribution);
            }
            attributedHere = true;
        }
        openBefore = quotations.isEmpty() ? null : quotations.get(quotations.size() - 1);
    }

    private @Nullable Attribution attribute(
            Quotation quotation, Span before, Span behind, boolean follows, boolean opensPassage) {
        if (!QuotationShape.startsFreely(reading, quotation, before)) {
            return cues.directlyBefore(quotation, before);
        }
        Attribution introduced = introduced(quotation, before, opensPassage);
        if (introduced != null && EmbeddedQuotation.isSubject(reading, quotation)) {
            return null;
        }
        boolean introducedAnew = introduced != null && !(follows && isCueOfLast(introduced));
        if (follows && !introducedAnew && QuotationShape.interrupts(reading.text(), before)) {
            return alone(Pattern.CARRIED_ON, quotation);
        }
        if (introducedAnew && introduced != null && touches(introduced, quotation)) {
            return introduced;
        }
        Attribution signed = signed(quotation, behind);
        Attribution attribution = signed != null ? signed : cues.behind(quotation, behind);
        if (attribution != null || introducedAnew) {
            return attribution != null ? attribution : introduced;
        }
        if (follows) {
            return alone(Pattern.CARRIED_ON, quotation);
        }
        Cue unreal = cues.unreal(before, behind).orElse(null);
        if (unreal != null) {
            return foreseen(quotation, unreal);
        }
        boolean speech = QuotationShape.isSentence(reading.text(), quotation, FEWEST_WORDS_ALONE);
        return speech ? alone(Pattern.STANDALONE, quotation) : null;
    }

    /** "…" — Ann Poe, in the same passage or the next. */
    private @Nullable Attribution signed(Quotation quotation, Span behind) {
        Span rest = behind.trimmed(reading.text());
        Span stretch = rest.isEmpty() && next != null ? next : rest;
        return QuotationShape.isSpeech(reading.text(), quotation)
                ? signatures
                        .in(stretch)
                        .map(source -> new Attribution(
                                Pattern.QUOTED, List.of(quotation.inner()), null, source, DashedSource.head(source)))
                        .orElse(null)
                : null;
    }

    private static @Nullable Attribution foreseen(Quotation quotation, Cue cue) {
        return CueFinder.isForeseen(cue)
                ? new Attribution(Pattern.FORESEEN, List.of(quotation.inner()), cue.span(), cue.tree(), cue.subject())
                : null;
    }

    private @Nullable Attribution introduced(Quotation quotation, Span before, boolean opensPassage) {
        if (!opensPassage) {
            return cues.before(quotation, before);
        }
        return announced == null ? null : cues.before(quotation, announced);
    }

    /** "…, and said, “…”, the police said": nothing can come between a cue and what it introduces. */
    private boolean touches(Attribution introduced, Quotation quotation) {
        Span cue = introduced.cue();
        return cue != null
                && cue.end() <= quotation.outer().start()
                && cue.end() + 2 >= quotation.outer().start();
    }

    private static Attribution alone(Pattern pattern, Quotation quotation) {
        return new Attribution(pattern, List.of(quotation.inner()), null, null, null);
    }

    /** Between two parts of one statement stand only its attribution, or nothing. */
    private boolean isContinued(Span gap) {
        Attribution last = found.get(found.size() - 1);
        return last.cue() == null
                || gap.overlaps(last.cue())
                || gap.trimmed(reading.text()).isEmpty()
                || gap.start() >= endOfLast() && gap.trimmed(reading.text()).length() < 3;
    }

    private boolean isCueOfLast(Attribution introduced) {
        Span cue = introduced.cue();
        return cue != null && cue.equals(found.get(found.size() - 1).cue());
    }

    private int endOfLast() {
        return continued.isEmpty()
                ? found.get(found.size() - 1).cover().end()
                : continued.get(continued.size() - 1).end();
    }

    private void add(Attribution next) {
        joinContinued();
        found.add(next);
    }

    private void joinContinued() {
        if (continued.isEmpty()) {
            return;
        }
        Attribution last = found.remove(found.size() - 1);
        List<Span> content = new ArrayList<>(last.content());
        content.addAll(continued);
        continued.clear();
        found.add(new Attribution(last.pattern(), content, last.cue(), last.tree(), last.source()));
    }

    private boolean isAt(Span passage, Quotation quotation) {
        return new Span(passage.start(), quotation.outer().start())
                .trimmed(reading.text())
                .isEmpty();
    }

    private static Span gap(int from, @Nullable Quotation next, Span passage) {
        int to = next == null ? passage.end() : next.outer().start();
        return new Span(Math.min(from, to), to);
    }
}
