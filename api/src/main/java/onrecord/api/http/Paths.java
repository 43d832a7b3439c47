package onrecord.api.http;

import jakarta.servlet.http.HttpServletRequest;

/** Where things are; a path is taken as the server understands it: decoded, without dots and parameters. */
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
        return isGraphQl(request)
                && request.getMethod().equals("GET")
                && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    /** Everything for operators but the health, which load balancers ask for. */
    static boolean isMetrics(HttpServletRequest request) {
        return isBelow(path(request), "/actuator") && !isOpen(request);
    }

    /** What tells nothing of the store: pages, files and health. */
    static boolean isOpen(HttpServletRequest request) {
        String path = path(request);
        return path.equals("/")
                || path.equals("/error")
                || isBelow(path, "/graphiql")
                || isBelow(path, "/actuator/health");
    }

    private static boolean isBelow(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null
                ? request.getServletPath()
                : request.getServletPath() + request.getPathInfo();
    }
}
