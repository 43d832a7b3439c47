package onrecord.importer.date;

import java.time.LocalDate;
import java.util.List;
import onrecord.importer.text.Span;

/** A text with its date and its annotated date phrases; {@code others} are annotations that are no dates. */
record GoldText(String id, String text, LocalDate reference, List<GoldDate> dates, List<Span> others) {}
