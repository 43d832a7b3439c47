package onrecord.api.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import onrecord.api.store.StoreProperties;
import org.apache.coyote.ProtocolHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * The threads that work on requests: one for each connection to the store and each processor, as with more of them a
 * small answer costs half as much again, all of it for waking one another up. Who is at a request for long waits for a
 * slow client or a large statement, and two others take the place meanwhile, so that many such are soon made up for.
 */
@Component
class Workers extends ThreadPoolExecutor implements TomcatProtocolHandlerCustomizer<ProtocolHandler>, DisposableBean {

    private static final int MOST = 200;
    private static final long LONG_MS = 500;

    private final int usual;
    private final Map<Thread, Long> began = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("workers watch "));

    Workers(StoreProperties store) {
        super(1, MOST, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new CustomizableThreadFactory("worker "));
        usual = store.connections() + Runtime.getRuntime().availableProcessors();
        setCorePoolSize(usual);
        watch.scheduleWithFixedDelay(this::replaceThoseHeldUp, LONG_MS / 5, LONG_MS / 5, TimeUnit.MILLISECONDS);
    }

    @Override
    public void customize(ProtocolHandler tomcat) {
        tomcat.setExecutor(this);
    }

    /** How many requests nobody works on yet. */
    int waiting() {
        return getQueue().size();
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable task) {
        began.put(thread, System.nanoTime());
    }

    @Override
    protected void afterExecute(Runnable task, @Nullable Throwable failure) {
        began.remove(Thread.currentThread());
    }

    private void replaceThoseHeldUp() {
        long before = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(LONG_MS);
        long heldUp =
                began.values().stream().filter(begin -> begin - before < 0).count();
        int size = (int) Math.min(MOST, usual + 2 * heldUp);
        if (size != getCorePoolSize()) {
            setCorePoolSize(size);
        }
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
        shutdownNow();
    }
}
