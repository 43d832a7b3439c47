package onrecord.api.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.api.graphql.BadRequest;
import onrecord.api.graphql.Client;
import onrecord.api.graphql.Limits;
import onrecord.api.graphql.Refusal;
import onrecord.api.graphql.Unavailable;
import onrecord.api.read.Change;
import onrecord.api.read.Changes;
import onrecord.api.read.Session;
import onrecord.api.read.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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
    private static final CacheControl A_WHILE = CacheControl.maxAge(java.time.Duration.ofSeconds(60));

    private final Questions questions;
    private final Sessions sessions;
    private final Limits limits;

    StatementFeed(Questions questions, Sessions sessions, Limits limits) {
        this.questions = questions;
        this.sessions = sessions;
        this.limits = limits;
    }

    @GetMapping("/feeds/statements.atom")
    ResponseEntity<byte[]> statements(HttpServletRequest request) {
        Feed feed = read(request);
        byte[] body = AtomWriter.write(feed);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(A_WHILE)
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"") // weak, as it may be compressed on the way
                .lastModified(java.time.Instant.parse(feed.updated()))
                .body(body);
    }

    private Feed read(HttpServletRequest request) {
        Session session = sessions.open(Client.PATIENT);
        try {
            FeedQuery query = FeedParameters.read(request.getParameterMap(), questions, session);
            int size = size(query.page().get("first"));
            Map<String, Object> variables = new HashMap<>(Map.of("filter", query.filter()));
            if (query.page().containsKey("after")) {
                variables.put("after", query.page().get("after"));
            }
            Changes changes = new Changes(questions.statements(variables));
            List<Change> found = changes.latest(session, size + 1);
            List<FeedEntry> entries =
                    found.stream().limit(size).map(FeedEntry::new).toList();
            String next = found.size() > size ? entries.get(size - 1).cursor() : null;
            return feed(query, entries, next, Changes.now(session).store());
        } finally {
            sessions.end(session);
        }
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
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentRequest();
        String self = address.toUriString();
        String following =
                next == null ? null : address.replaceQueryParam("after", next).toUriString();
        return new Feed(query, entries, site, self, following, since);
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(BadRequest wrong) {
        return ResponseEntity.badRequest().contentType(MediaType.TEXT_PLAIN).body(reason(wrong));
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(Refusal tooMuch) {
        return ResponseEntity.badRequest().contentType(MediaType.TEXT_PLAIN).body(reason(tooMuch));
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(Unavailable failure) {
        return ResponseEntity.status(503)
                .header("Retry-After", "10")
                .contentType(MediaType.TEXT_PLAIN)
                .body("the store does not answer at the moment\n");
    }

    /** As the reader gave it: without the way through a query that he does not see. */
    private static String reason(RuntimeException failure) {
        return String.valueOf(failure.getMessage())
                        .replace("statementAdded.", "")
                        .replace("filter.", "") + "\n";
    }
}
