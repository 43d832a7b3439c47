package onrecord.api.live;

import java.io.IOException;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

/** Writes events into a stream until they end or nobody reads them. */
final class EventWriter extends BaseSubscriber<SentEvent> {

    private final SseBuilder stream;

    private EventWriter(SseBuilder stream) {
        this.stream = stream;
    }

    static void write(Flux<SentEvent> events, SseBuilder stream) {
        EventWriter writer = new EventWriter(stream);
        stream.onTimeout(writer::cancel).onError(failure -> writer.cancel()).onComplete(writer::cancel);
        events.subscribe(writer);
    }

    @Override
    protected void hookOnNext(SentEvent event) {
        try {
            event.write(stream);
        } catch (IOException gone) {
            cancel();
            stream.error(gone);
        }
    }

    @Override
    protected void hookOnError(Throwable failure) {
        stream.error(failure);
    }
}
