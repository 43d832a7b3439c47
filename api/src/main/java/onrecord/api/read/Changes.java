package onrecord.api.read;

import graphql.normalized.ExecutableNormalizedField;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.api.change.ChangeLog;
import onrecord.api.change.Moment;
import onrecord.api.model.Condition.Operand;
import onrecord.api.model.Live;
import onrecord.api.model.Model;

/** Reads what became known, for one field of the type Subscription with everything that is selected below it. */
public final class Changes {

    /** How many positions one statement looks through: few enough for its time, whatever the filter leaves of them. */
    private static final long SPAN = 100_000;

    private static final Moment NEVER = new Moment("", 0);

    private final ExecutableNormalizedField field;
    private final Live live;

    public Changes(ExecutableNormalizedField field) {
        this.field = field;
        live = Objects.requireNonNull(Model.subscription().get(field.getName()), field.getName());
    }

    /** What became known after a moment, the oldest first, and the moment up to which it was looked for. */
    public record Batch(List<Change> changes, Moment end) {}

    /** Refuses a wrong filter. */
    public void check(Session session) {
        session.answer(() -> step(session, new ChangeStep.Stretch(NEVER, 0, false, 1)));
    }

    /** The present moment of the store. */
    public static Moment now(Session session) {
        return session.answer(() -> clock(session));
    }

    /** The moment that the argument after marks, which is the present one where it is not given. */
    public Moment start(Session session) {
        Selection selection = selection(session);
        Object after = selection.arguments().get("after");
        Moment now = now(session);
        return after == null ? now : now.past(selection.argument("after"), after);
    }

    /** @param most how many changes */
    public Batch after(Session session, Moment moment, int most) {
        return session.answer(() -> {
            if (isSearched()) {
                session.awaitSearch();
            }
            long last = Math.min(clock(session).position(), moment.position() + SPAN);
            List<Change> changes = load(session, new ChangeStep.Stretch(moment, last, false, most));
            boolean all = changes.size() < most;
            return new Batch(
                    changes, all ? moment.at(last) : changes.get(most - 1).moment());
        });
    }

    /** What became known last, the latest first; with the argument after, what became known before the moment it marks. */
    public List<Change> latest(Session session, int most) {
        Moment start = start(session);
        long last = field.getResolvedArguments().get("after") == null ? start.position() : start.position() - 1;
        return session.answer(() -> load(session, new ChangeStep.Stretch(start.at(0), last, true, most)));
    }

    private List<Change> load(Session session, ChangeStep.Stretch stretch) throws SQLException {
        ChangeStep step = step(session, stretch);
        step.want(PageStep.QUERY, new Item(""));
        Levels.load(step, session, false);
        return step.changes();
    }

    private ChangeStep step(Session session, ChangeStep.Stretch stretch) {
        return new ChangeStep(selection(session), live, stretch);
    }

    private Selection selection(Session session) {
        return new Selection(field, session);
    }

    /** What an index beside the store does not know yet would be missed. */
    private boolean isSearched() {
        return field.getResolvedArguments().get("filter") instanceof Map<?, ?> filter
                && Model.entity(live.type()).filter().stream()
                        .anyMatch(condition ->
                                condition.operand() == Operand.SEARCH && filter.get(condition.name()) != null);
    }

    private static Moment clock(Session session) throws SQLException {
        List<Moment> moments = new ArrayList<>(1);
        session.query(
                ChangeLog.KNOWN,
                List.of(),
                row -> moments.add(new Moment(String.valueOf(row.instant(1)), row.number(2))));
        return moments.get(0);
    }
}
