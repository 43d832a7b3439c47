package onrecord.importer.statement;

import java.util.ArrayList;
import java.util.List;

/** A stage that does what stages should not do. */
public final class Trouble {

    private Trouble() {}

    public static void make(String kind) {
        switch (kind) {
            case "throw" -> throw new IllegalStateException("no such cue");
            case "overflow" -> overflow(0);
            case "exhaust" -> exhaust();
            case "hang" -> hang();
            case "doze" -> doze();
            case "halt" -> Runtime.getRuntime().halt(9);
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private static void doze() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException("woken", e);
        }
    }

    private static int overflow(int depth) {
        return depth < 0 ? 0 : overflow(depth + 1) + 1;
    }

    private static void exhaust() {
        List<long[]> hoard = new ArrayList<>();
        while (hoard.size() < 1_000) {
            hoard.add(new long[Integer.MAX_VALUE - 8]);
        }
    }

    private static void hang() {
        long spins = 0;
        while (spins >= 0) {
            spins = (spins + 1) % 1_000_000;
            Thread.yield();
        }
    }
}
