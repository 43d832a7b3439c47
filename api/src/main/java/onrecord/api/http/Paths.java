package onrecord.api.http;

import jakarta.servlet.http.HttpServletRequest;

/** Where things are. */
final class Paths {

    private Paths() {}

    static boolean isGraphQl(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/graphql");
    }
}
