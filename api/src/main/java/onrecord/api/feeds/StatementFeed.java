package onrecord.api.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.api.access.Caller;
import onrecord.api.graphql.BadRequest;
import onrecord.api.graphql.Client;
import onrecord.api.graphql.Limits;
import onrecord.api.graphql.Refusal;
import onrecord.api.graphql.Unavailable;
import onrecord.api.limit.Cost;
import onrecord.api.limit.Throttle;
import onrecord.api.limit.Throttles;
import onrecord.api.read.Change;
import onrecord.api.read.Changes;
import onrecord.api.read.Session;
import onrecord.api.read.Sessions;
import onrecord.api.watch.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Statements as they became known, the latest first. */
@RestController
class StatementFeed {

    private static final int USUAL = 50;
    private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofSeconds(60));

    private final Questions questions;
    private final Sessions sessions;
    private final Limits limits;
    private final Throttles throttles;
    private final Cost cost;

    StatementFeed(Questions questions, Sessions sessions, Limits limits, Throttles throttles) {
        this.questions = questions;
        this.sessions = sessions;
        this.limits = limits;
        this.throttles = throttles;
        this.cost = new Cost(limits.pageSize());
    }

    @GetMapping("/feeds/statements.atom")
    ResponseEntity<byte[]> statements(HttpServletRequest request) {
        Visit visit = visit(request);
        visit.operation("(feed)");
        Feed feed = read(request, visit);
        byte[] body = AtomWriter.write(feed);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
                .cacheControl(A_WHILE)
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"") // weak, as it may be compressed on the way
                .lastModified(Instant.parse(feed.updated()))
                .body(body);
    }

    /** For a page's points, of which it gives back what it does not need. */
    private Feed read(HttpServletRequest request, Visit visit) {
        int size = size(request.getParameter("first"));
        long points = size * cost.of(List.of(questions.statements(Map.of())));
        visit.cost(points);
        Optional<Throttle> throttle = throttles.of(request.getAttribute(Caller.ATTRIBUTE));
        throttle.ifPresent(own -> own.take(points));
        Session session = sessions.open(Client.PATIENT);
        try {
            return read(FeedParameters.read(request.getParameterMap(), questions, session), size, session);
        } finally {
            sessions.end(session);
            visit.read(session);
            throttle.ifPresent(own -> own.giveBack(points, session.points()));
        }
    }

    private Feed read(FeedQuery query, int size, Session session) {
        Map<String, Object> variables = new HashMap<>(Map.of("filter", query.filter()));
        if (query.page().containsKey("after")) {
            variables.put("after", query.page().get("after"));
        }
        Changes changes = new Changes(questions.statements(variables));
        List<Change> found = changes.latest(session, size + 1);
        List<FeedEntry> entries = found.stream().limit(size).map(FeedEntry::new).toList();
        String next = found.size() > size ? entries.get(size - 1).cursor() : null;
        return feed(query, entries, next, Changes.now(session).store());
    }

    private int size(@Nullable String first) {
        int largest = limits.pageSize();
        if (first == null) {
            return Math.min(USUAL, largest);
        }
        if (!first.matches("\\d{1,9}") || Integer.parseInt(first) < 1 || Integer.parseInt(first) > largest) {
            throw new BadRequest("first", "must be from 1 to " + largest);
        }
        return Integer.parseInt(first);
    }

    private static Feed feed(FeedQuery query, List<FeedEntry> entries, @Nullable String next, String since) {
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentRequest();
        String self = address.toUriString();
        String following =
                next == null ? null : address.replaceQueryParam("after", next).toUriString();
        return new Feed(query, entries, self, following, since);
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(BadRequest wrong, HttpServletRequest request) {
        visit(request).failed("BAD_REQUEST");
        return told(HttpStatus.BAD_REQUEST).body(reason(wrong));
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(Refusal refusal, HttpServletRequest request) {
        visit(request).failed(refusal.extensions());
        return refusal.extensions().get(Refusal.RETRY_AFTER) instanceof Long seconds
                ? told(HttpStatus.TOO_MANY_REQUESTS, seconds).body(reason(refusal))
                : told(HttpStatus.BAD_REQUEST).body(reason(refusal));
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(Unavailable failure, HttpServletRequest request) {
        visit(request).failed("UNAVAILABLE");
        return told(HttpStatus.SERVICE_UNAVAILABLE, 10).body("the store does not answer at the moment\n");
    }

    private static ResponseEntity.BodyBuilder told(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN);
    }

    private static ResponseEntity.BodyBuilder told(HttpStatus status, long retryAfter) {
        return told(status).header(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter));
    }

    private static Visit visit(HttpServletRequest request) {
        return Visit.in(request.getAttribute(Visit.ATTRIBUTE)).orElseGet(Visit::new);
    }

    /** As the reader gave it: without the way through a query that he does not see. */
    private static String reason(RuntimeException failure) {
        return String.valueOf(failure.getMessage())
                        .replace("statementAdded.", "")
                        .replace("filter.", "") + "\n";
    }
}
