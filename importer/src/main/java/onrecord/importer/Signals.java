package onrecord.importer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Hears that the process is told to end, before the JVM's shutdown hooks run: H2 closes its file in such a hook, and
 * what is then under way would fail.
 */
final class Signals implements AutoCloseable {

    private final Map<Signal, SignalHandler> before = new ConcurrentHashMap<>();
    private final BooleanSupplier stop;
    private volatile int exitCode;

    /** Calls {@code stop}; where that says that it did not succeed, ends the process at once. */
    Signals(BooleanSupplier stop) {
        this.stop = stop;
        for (String name : new String[] {"TERM", "INT", "HUP"}) {
            Signal signal = new Signal(name);
            before.put(signal, Signal.handle(signal, this::hear));
        }
    }

    /** 0 where no signal came; else what a shell expects of a program that a signal ended. */
    int exitCode() {
        return exitCode;
    }

    private void hear(Signal signal) {
        exitCode = 128 + signal.getNumber();
        if (!stop.getAsBoolean()) {
            System.exit(exitCode);
        }
    }

    @Override
    public void close() {
        before.forEach(Signal::handle);
    }
}
