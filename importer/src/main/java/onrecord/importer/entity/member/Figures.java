package onrecord.importer.entity.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.importer.entity.lexicon.Country;
import onrecord.importer.entity.name.Name;
import onrecord.importer.text.Span;
import org.jspecify.annotations.Nullable;

/** All figures of an article, in the order in which they appear, and whose each name is. */
public final class Figures {

    private final List<Figure> all = new ArrayList<>();
    private final Map<Country, Figure> countries = new HashMap<>();
    private final Map<Name, Figure> owners = new HashMap<>();
    private final Map<Name, Span> spans = new HashMap<>();
    private final List<Figure> authors = new ArrayList<>();
    private final Map<Span, Figure> credits = new LinkedHashMap<>();
    private @Nullable Figure publisher;
    private @Nullable Figure dateline;

    public List<Figure> all() {
        return all;
    }

    public Optional<Figure> of(Name name) {
        return Optional.ofNullable(owners.get(name));
    }

    public Optional<Figure> country(Country country) {
        return Optional.ofNullable(countries.get(country));
    }

    /** Who wrote the article. */
    public List<Figure> authors() {
        return authors;
    }

    public @Nullable Figure publisher() {
        return publisher;
    }

    public @Nullable Figure dateline() {
        return dateline;
    }

    /** Names that stand outside of sentences: in by-lines and datelines. */
    public Map<Span, Figure> credits() {
        return credits;
    }

    void wrote(Figure author) {
        authors.add(author);
    }

    void publishedBy(Figure publisher) {
        this.publisher = publisher;
    }

    void writtenIn(Figure place) {
        this.dateline = place;
    }

    void credit(Span span, Figure figure) {
        credits.put(span, figure);
    }

    Figure add(Figure figure) {
        all.add(figure);
        if (figure.isCountry() && figure.country() != null) {
            countries.put(figure.country(), figure);
        }
        return figure;
    }

    void give(Name name, Figure figure) {
        give(name, name.span(), figure);
    }

    /** {@code span} may reach farther than the name: "South Korea's Foreign Ministry". */
    void give(Name name, Span span, Figure figure) {
        figure.names().add(name);
        owners.put(name, figure);
        spans.put(name, span);
    }

    public Span span(Name name) {
        return spans.getOrDefault(name, name.span());
    }
}
