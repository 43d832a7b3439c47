package onrecord.api.read;

import onrecord.api.graphql.BadRequest;
import org.jspecify.annotations.Nullable;

/** Which page of a connection is wanted. */
record Paging(
        boolean backward,
        int size,
        @Nullable Object after,
        @Nullable Object before) {

    static final int DEFAULT_SIZE = 20;

    static Paging of(Selection selection) {
        Object first = selection.arguments().get("first");
        Object last = selection.arguments().get("last");
        if (first != null && last != null) {
            throw new BadRequest(selection.argument("last"), "cannot be given together with first");
        }
        boolean backward = last != null;
        int size =
                size(selection.argument(backward ? "last" : "first"), backward ? last : first, selection.largestPage());
        return new Paging(
                backward,
                size,
                selection.arguments().get("after"),
                selection.arguments().get("before"));
    }

    /**
     * Where the page lies.
     *
     * @param more whether there is more in the direction of paging
     */
    Item info(Selection selection, boolean more, @Nullable String first, @Nullable String last) {
        Item info = new Item("PageInfo");
        for (Selection child : selection.children()) {
            Object value = switch (child.name()) {
                case "hasNextPage" -> backward ? before != null : more;
                case "hasPreviousPage" -> backward ? more : after != null;
                case "startCursor" -> first;
                case "endCursor" -> last;
                default -> child.typeName();
            };
            info.put(child.key(), value);
        }
        return info;
    }

    /** The argument first alone, as lists without cursors have it. */
    static int first(Selection selection, int otherwise) {
        Object first = selection.arguments().get("first");
        return first == null ? otherwise : size(selection.argument("first"), first, selection.largestPage());
    }

    private static int size(String argument, @Nullable Object value, int largest) {
        if (value == null) {
            return Math.min(DEFAULT_SIZE, largest);
        }
        int size = (Integer) value;
        if (size < 1 || size > largest) {
            throw new BadRequest(argument, "must be from 1 to " + largest + ", is " + size);
        }
        return size;
    }
}
