package onrecord.api.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import onrecord.api.graphql.BadRequest;
import onrecord.api.model.Searched;
import onrecord.api.search.IdCondition;
import onrecord.api.search.Ranking;
import onrecord.api.text.Sought;

/** One kind of what a search is for, and which of its rows may be found. */
record Sector(Searched searched, Ranking ranking, Where filter) {

    static List<Sector> of(Selection selection, Sought sought) {
        Object types = selection.arguments().get("types");
        if (types instanceof Collection<?> none && none.isEmpty()) {
            throw new BadRequest(selection.argument("types"), "must name at least one value, or be left out");
        }
        List<Sector> sectors = new ArrayList<>();
        for (Searched searched : Searched.ALL) {
            Where filter = new Where();
            if (selection.arguments().get("filter") instanceof Map<?, ?> filters) {
                Filters.apply(
                        selection,
                        "filter." + searched.filter(),
                        filters.get(searched.filter()),
                        searched.entity().filter(),
                        filter);
            }
            if (!(types instanceof Collection<?> wanted) || wanted.contains(searched.name())) {
                Ranking ranking =
                        selection.session().search().ranking(searched.entity().table(), sought);
                sectors.add(new Sector(searched, ranking, filter));
            }
        }
        return sectors;
    }

    /** Only these of the rows. */
    Sector among(Collection<Long> ids) {
        Where both = filter.copy();
        both.and(IdCondition.of("h", ids));
        return new Sector(searched, ranking, both);
    }

    int kind() {
        return Found.kind(searched);
    }

    /** A FROM clause, and which of the rows may be found. */
    String rows() {
        return " from " + searched.entity().table() + " t" + filter.joined() + " where " + searched.where()
                + filter.sql();
    }
}
