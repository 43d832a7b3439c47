package onrecord.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import onrecord.api.access.Admission;
import onrecord.api.access.Caller;
import onrecord.api.access.Doorkeeper;
import onrecord.schema.vocabulary.KeyScope;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks for a key where one is needed, before anything of the request is read. */
@Component
@Order(10)
class Door extends OncePerRequestFilter {

    private static final String BASIC = "Basic ";

    private final Doorkeeper doorkeeper;

    Door(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        KeyScope wanted = wanted(request);
        if (wanted == null) {
            chain.doFilter(request, response);
            return;
        }
        Admission admission = doorkeeper.admit(authorization(request), request.getRemoteAddr(), wanted);
        if (admission instanceof Admission.Granted granted) {
            request.setAttribute(Caller.ATTRIBUTE, granted.caller());
            chain.doFilter(request, response);
        } else if (admission instanceof Admission.Denied denied) {
            deny(denied.reason(), request, response);
        }
    }

    /** A preflight brings no key, as browsers send it; a WebSocket that brings none is asked when it says hello. */
    private @Nullable KeyScope wanted(HttpServletRequest request) {
        if (Paths.isHandshake(request) && request.getHeader("Authorization") == null) {
            return null;
        }
        boolean read = Paths.isGraphQl(request) || Paths.isFeed(request);
        if (read && !request.getMethod().equals("OPTIONS")) {
            return KeyScope.READ;
        }
        return Paths.isMetrics(request) && doorkeeper.isKeyDemanded() ? KeyScope.ADMIN : null;
    }

    /** News readers know names and passwords only: the key is the password, whatever the name. */
    private static @Nullable String authorization(HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        if (given == null || !Paths.isFeed(request) || !given.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return given;
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(given.substring(BASIC.length()).strip());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            return "Bearer " + pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException broken) {
            return given;
        }
    }

    private static void deny(Admission.Reason reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (reason.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", Paths.isFeed(request) ? "Basic realm=\"Onrecord\"" : "Bearer");
        }
        Refused.write(request, response, reason.status(), reason.code(), reason.message());
    }
}
