package onrecord.importer.quality;

import java.time.LocalDate;
import java.util.List;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text with its annotated date phrases.
 *
 * @param reference the day on which it appeared
 * @param others annotations of times that are no dates: durations, sets, what has several readings
 */
record DatedPhrases(String text, @Nullable LocalDate reference, List<DatedPhrase> phrases, List<Span> others) {}
