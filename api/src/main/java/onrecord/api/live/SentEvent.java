package onrecord.api.live;

import java.io.IOException;
import java.util.Map;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;

/** What is written into a stream of server-sent events. */
sealed interface SentEvent {

    void write(SseBuilder stream) throws IOException;

    /** A result. */
    record Next(Map<String, Object> result) implements SentEvent {

        @Override
        public void write(SseBuilder stream) throws IOException {
            stream.event("next").data(result);
        }
    }

    /** The last of them. */
    record Complete() implements SentEvent {

        @Override
        public void write(SseBuilder stream) throws IOException {
            stream.event("complete").data("");
            stream.complete();
        }
    }

    /** A sign of life, which clients overlook. */
    record Beat() implements SentEvent {

        @Override
        public void write(SseBuilder stream) throws IOException {
            stream.comment("").send();
        }
    }
}
