package onrecord.api.model;

/** An order and its direction. */
public record Sort(Order order, boolean descending) {

    /** Tells cursors of one sort from those of another. */
    public String name() {
        return order.name() + (descending ? "-" : "+");
    }
}
