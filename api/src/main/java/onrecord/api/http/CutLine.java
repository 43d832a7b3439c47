package onrecord.api.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Hangs up on those whose body was waited for in vain: Tomcat would go on reading it, however slowly it comes. */
@Component
class CutLine extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String CUT = CutLine.class.getName();

    CutLine() {
        super(true);
    }

    /** Hangs up when the request is answered. */
    static void after(HttpServletRequest request) {
        request.setAttribute(CUT, true);
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.getAttribute(CUT) != null) {
            response.finishResponse();
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }
}
