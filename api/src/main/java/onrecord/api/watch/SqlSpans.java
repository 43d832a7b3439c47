package onrecord.api.watch;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.concurrent.TimeUnit;
import onrecord.api.read.Sessions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the SQL statements to traces, where there are traces. */
@Configuration(proxyBeanMethods = false)
class SqlSpans {

    @Bean
    ApplicationRunner statementsInTraces(ObjectProvider<Tracer> tracer, Sessions sessions) {
        return arguments ->
                tracer.ifAvailable(traces -> sessions.listen((sql, nanoseconds) -> add(traces, sql, nanoseconds)));
    }

    /** Told when it is over, so that it is made with the time that it began at. */
    private static void add(Tracer tracer, String sql, long nanoseconds) {
        Span request = tracer.currentSpan();
        if (request == null) {
            return;
        }
        long end = TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis());
        tracer.spanBuilder()
                .setParent(request.context())
                .kind(Span.Kind.CLIENT)
                .name("sql")
                .tag("db.query.text", sql)
                .startTimestamp(end - TimeUnit.NANOSECONDS.toMicros(nanoseconds), TimeUnit.MICROSECONDS)
                .start()
                .end(end, TimeUnit.MICROSECONDS);
    }
}
