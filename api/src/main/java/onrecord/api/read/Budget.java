package onrecord.api.read;

import onrecord.api.graphql.Limits;
import onrecord.api.graphql.Refusal;

/** What one request has used of what it may. */
final class Budget {

    private final Limits limits;
    private final long end;
    private long rows;
    private long characters;
    private long counted;
    private volatile boolean abandoned;

    Budget(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    void row() {
        if (++rows > limits.rows()) {
            throw Refusal.limit("rows", "the answer has more than " + limits.rows() + " rows; ask for smaller pages");
        }
        checkTime();
    }

    /** @param points for what was looked at to count it */
    void counted(long points) {
        counted += points;
    }

    /** @param length of a text that becomes part of the answer */
    void text(long length) {
        characters += length;
        if (characters > limits.characters()) {
            throw Refusal.limit(
                    "characters",
                    "the answer has more than " + limits.characters() + " characters; ask for smaller pages");
        }
    }

    void checkTime() {
        if (isOver()) {
            throw ended();
        }
    }

    boolean isHalfOver() {
        return millisecondsLeft() < milliseconds() / 2;
    }

    boolean isOver() {
        return abandoned || millisecondsLeft() <= 0;
    }

    /** Nobody waits for the answer any more. */
    void abandon() {
        abandoned = true;
    }

    /** Why the work for the request ends before it is done. */
    Refusal ended() {
        return abandoned ? Refusal.gone() : Refusal.timeout(milliseconds());
    }

    /** How long a request may take. */
    long milliseconds() {
        return limits.time().toMillis();
    }

    long millisecondsLeft() {
        return (end - System.nanoTime()) / 1_000_000;
    }

    /** What it cost: the rows that were read, and what was counted. */
    long points() {
        return rows + counted;
    }

    int pageSize() {
        return limits.pageSize();
    }
}
