package onrecord.api.model;

/** What is asked of all rows of a connection that fit, with its points: values that are shown cost theirs besides. */
public enum Count {
    /** Needs to find them. */
    TOTAL(50, 5),
    /** Needs to read them, and what they are counted by. */
    VALUES(200, 20);

    private final int ofQuery;
    private final int ofOwner;

    Count(int ofQuery, int ofOwner) {
        this.ofQuery = ofQuery;
        this.ofOwner = ofOwner;
    }

    /** For a connection of the query itself, where it may be all that the store has. */
    public long points() {
        return ofQuery;
    }

    /** For what belongs to so many articles, agents, events or statements. */
    public long points(long owners) {
        return owners * ofOwner;
    }
}
