package onrecord.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import onrecord.api.graphql.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in only so many requests at a time, and only bodies that are not too large. */
@Component
@Order(20)
class RequestGate extends OncePerRequestFilter {

    private static final String RETRY_AFTER_SECONDS = "1";

    private static final int CHUNK = 8192;

    private final int largest;
    private final long time;
    private final Semaphore places;
    private final Workers workers;

    RequestGate(Limits limits, Workers workers) {
        this.workers = workers;
        this.largest = Math.toIntExact(limits.body().toBytes());
        this.time = limits.time().toNanos();
        this.places = new Semaphore(limits.concurrent());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.isGraphQl(request) && !Paths.isFeed(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest) {
            passOver(request.getInputStream());
            refuseBody(request, response);
            return;
        }
        byte[] body = body(request.getInputStream());
        if (body == null) {
            response.setHeader("Connection", "close");
            CutLine.after(request);
            Refused.write(
                    request, response, HttpServletResponse.SC_REQUEST_TIMEOUT, "TIMEOUT", "the body came too slowly");
        } else if (body.length > largest) {
            passOver(request.getInputStream());
            refuseBody(request, response);
        } else if (workers.waiting() < places.availablePermits() && places.tryAcquire()) {
            try {
                chain.doFilter(new ReadRequest(request, body), response);
            } finally {
                places.release();
            }
        } else {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            Refused.write(
                    request,
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "UNAVAILABLE",
                    "too many requests at once");
        }
    }

    /** Null where it takes longer to come than a request may take; of one that is too large, more than what may be. */
    private byte @Nullable [] body(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] some = new byte[CHUNK];
        long start = System.nanoTime();
        for (int read = in.read(some); read >= 0 && body.size() <= largest; read = in.read(some)) {
            body.write(some, 0, read);
            if (System.nanoTime() - start > time) {
                return null;
            }
        }
        return body.toByteArray();
    }

    /** Reads on without keeping anything, as who still writes does not read the answer; but no longer than a request may take. */
    private void passOver(InputStream in) throws IOException {
        byte[] some = new byte[CHUNK];
        long start = System.nanoTime();
        int read = 0;
        while (read >= 0 && System.nanoTime() - start < time) {
            read = in.read(some);
        }
    }

    private void refuseBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String message = "a request's body may have " + largest + " bytes";
        response.setHeader("Connection", "close");
        CutLine.after(request);
        Refused.write(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "LIMIT_EXCEEDED", message);
    }
}
