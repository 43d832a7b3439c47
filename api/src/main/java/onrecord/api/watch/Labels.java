package onrecord.api.watch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Names of operations as labels of metrics. Clients choose the names, and each label costs memory here and wherever
 * metrics are kept: so there are those of trusted documents, the first of the others, and one for all the rest.
 */
final class Labels {

    static final String REST = "(others)";
    private static final String NO_NAME = "(anonymous)";
    private static final String NO_OPERATION = "(none)";
    private static final int MOST = 100;
    private static final int LONGEST = 60;

    private final Supplier<Set<String>> trusted;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    Labels(Supplier<Set<String>> trusted) {
        this.trusted = trusted;
    }

    /** @param operation null where there is no valid one, empty for one without a name, in brackets what clients cannot name */
    String of(@Nullable String operation) {
        if (operation == null || operation.isEmpty()) {
            return shown(operation);
        }
        if (operation.startsWith("(")
                || seen.contains(operation)
                || trusted.get().contains(operation)) {
            return operation;
        }
        return operation.length() <= LONGEST && admit(operation) ? operation : REST;
    }

    /** The name for people to read, whatever it costs as a label: cut where it is long. */
    static String shown(@Nullable String operation) {
        if (operation == null) {
            return NO_OPERATION;
        }
        if (operation.isEmpty()) {
            return NO_NAME;
        }
        return operation.length() <= LONGEST ? operation : operation.substring(0, LONGEST) + "…";
    }

    private synchronized boolean admit(String operation) {
        return seen.size() < MOST && seen.add(operation) || seen.contains(operation);
    }
}
