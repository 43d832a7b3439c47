package onrecord.api.model;

import java.util.List;

/**
 * What can be sought by its words.
 *
 * @param name as the argument types names it
 * @param type the SDL type
 * @param where which rows of its table these are
 * @param filter the filter for them among those of a search
 */
public record Searched(String name, String type, String where, String filter) {

    /** In the order of those that fit equally well. */
    public static final List<Searched> ALL = List.of(
            new Searched("PERSON", "Person", "t.kind = 'PERSON'", "people"),
            new Searched("ORGANIZATION", "Organization", "t.kind = 'ORGANIZATION'", "organizations"),
            new Searched("PLACE", "Place", "t.kind = 'PLACE'", "places"),
            new Searched("EVENT", "Event", "true", "events"),
            new Searched("STATEMENT", "Statement", "true", "statements"),
            new Searched("ARTICLE", "Article", "true", "articles"));

    public Entity entity() {
        return Model.entity(type);
    }
}
