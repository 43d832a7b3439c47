package onrecord.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onrecord.api.watch.Visit;
import onrecord.api.watch.Visits;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Follows a request from its coming to its answer; those over a WebSocket are followed one by one inside. */
@Component
@Order(5)
class VisitFilter extends OncePerRequestFilter {

    private final Visits visits;

    VisitFilter(Visits visits) {
        this.visits = visits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.isGraphQl(request) && !Paths.isFeed(request) || Paths.isHandshake(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Visit visit = new Visit();
        request.setAttribute(Visit.ATTRIBUTE, visit);
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            visit.failed("FAILED");
            throw failure;
        } finally {
            if (!visit.isListening()) {
                visits.end(visit, response.getStatus());
            }
        }
    }
}
