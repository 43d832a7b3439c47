package onrecord.api.limit;

import graphql.normalized.ExecutableNormalizedField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import onrecord.api.model.Count;
import onrecord.api.model.Entity;
import onrecord.api.model.Field;
import onrecord.api.model.Model;
import org.jspecify.annotations.Nullable;

/** How many objects a query asks for: the sizes of its pages multiplied down the tree; and points for what is counted. */
public final class Cost {

    /** What a page without first or last has, and no more than a page may have. */
    private final int pageSize;

    /** A list without pages has as many; some have fewer, the blocks of an article more. */
    private static final int LIST = 5;

    private static final long MOST = Integer.MAX_VALUE;

    public Cost(int pageSize) {
        this.pageSize = pageSize;
    }

    public long of(Collection<ExecutableNormalizedField> fields) {
        long sum = 0;
        for (ExecutableNormalizedField field : fields) {
            sum = Math.min(MOST, sum + root(field));
        }
        return sum;
    }

    private long root(ExecutableNormalizedField field) {
        if (field.getName().startsWith("__")) {
            return 0;
        }
        Object ids = field.getResolvedArguments().get("ids");
        if (Model.query().containsKey(field.getName()) || field.getName().equals("search")) {
            return page(field, 1, true);
        }
        return objects(field, ids instanceof List<?> list ? list.size() : 1);
    }

    /** What is counted belongs to each connection, everything else to each of its items. */
    private long page(ExecutableNormalizedField field, long owners, boolean query) {
        long items = Math.min(MOST, owners * size(field.getResolvedArguments()));
        long sum = items;
        for (ExecutableNormalizedField child : field.getChildren()) {
            long points = switch (child.getName()) {
                case "totalCount" -> points(Count.TOTAL, owners, query);
                case "facets", "histogram" -> points(Count.VALUES, owners, query) + values(child, owners);
                default -> child(child, items);
            };
            sum = Math.min(MOST, sum + points);
        }
        return sum;
    }

    private static long points(Count count, long owners, boolean query) {
        return query ? count.points() : count.points(owners);
    }

    private long values(ExecutableNormalizedField field, long owners) {
        return objects(field, Math.min(MOST, owners * size(field.getResolvedArguments())));
    }

    private int size(Map<String, Object> arguments) {
        Object size = arguments.get(arguments.get("last") == null ? "first" : "last");
        return size instanceof Integer number ? Math.max(1, Math.min(number, pageSize)) : Math.min(20, pageSize);
    }

    private int first(ExecutableNormalizedField field, int otherwise) {
        return field.getResolvedArguments().get("first") == null ? otherwise : size(field.getResolvedArguments());
    }

    private long objects(ExecutableNormalizedField field, long count) {
        return Math.min(MOST, count + below(field, count));
    }

    private long below(ExecutableNormalizedField field, long owners) {
        long sum = 0;
        for (ExecutableNormalizedField child : field.getChildren()) {
            sum = Math.min(MOST, sum + child(child, owners));
        }
        return sum;
    }

    private long child(ExecutableNormalizedField field, long owners) {
        Field line = line(field);
        if (field.getName().equals("snippets")) {
            return objects(field, Math.min(MOST, owners * first(field, 1)));
        }
        if (line instanceof Field.Page) {
            return page(field, owners, false);
        }
        if (line instanceof Field.Many) {
            return objects(field, Math.min(MOST, owners * LIST));
        }
        if (line instanceof Field.One || line instanceof Field.Spoken) {
            return objects(field, owners);
        }
        return line == null ? below(field, owners) : 0;
    }

    /** Null for a field of a connection, an edge or a value. */
    private static @Nullable Field line(ExecutableNormalizedField field) {
        for (String type : field.getObjectTypeNames()) {
            Field line = Model.find(type)
                    .map(Entity::fields)
                    .map(fields -> fields.get(field.getName()))
                    .orElse(null);
            if (line != null) {
                return line;
            }
        }
        return null;
    }
}
