package onrecord.importer.link;

import java.util.List;
import onrecord.importer.text.Span;

/** What binds one article's statements to its events; both by their index in the article's facts. */
public record Links(List<Reference> references, List<Occasion> occasions) {

    public Links {
        references = List.copyOf(references);
        occasions = List.copyOf(occasions);
    }

    /**
     * A statement that refers to an event.
     *
     * @param evidence what in the statement or beside it points to the event
     * @param confidence 0 to 1
     */
    public record Reference(int statement, int event, Span evidence, double confidence) {}

    /** A statement that was made at an event: a ceremony, an interview, a meeting. */
    public record Occasion(int statement, int event) {}
}
