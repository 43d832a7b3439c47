package onrecord.api.http;

import jakarta.servlet.http.HttpServletRequest;

/** Where things are. */
final class Paths {

    private Paths() {}

    static boolean isGraphQl(HttpServletRequest request) {
        return path(request).equals("/graphql");
    }

    static boolean isFeed(HttpServletRequest request) {
        return path(request).startsWith("/feeds/");
    }

    /** A request to open a WebSocket. */
    static boolean isHandshake(HttpServletRequest request) {
        return isGraphQl(request) && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    /** Everything for operators but the health, which load balancers ask for. */
    static boolean isMetrics(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/actuator") && !path.startsWith("/actuator/health");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
