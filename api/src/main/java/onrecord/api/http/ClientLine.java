package onrecord.api.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import onrecord.api.graphql.Client;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Finds out whether the client of a request that is being worked on has hung up, which Tomcat notices only when it
 * writes the answer. As of nginx, half a goodbye is a whole one here.
 */
@Component
class ClientLine extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    ClientLine() {
        super(true);
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Line line = new Line(request.getCoyoteRequest());
        if (!request.isSecure()) { // there is no looking ahead in what is encrypted
            request.setAttribute(Client.ATTRIBUTE, line);
        }
        try {
            getNext().invoke(request, response);
        } finally {
            line.close();
        }
    }

    /**
     * Looks for something to read without waiting: what is there stays in Tomcat's buffer for the next request. Where
     * the line has ended, Tomcat says that there is one byte; no request begins with so little.
     */
    private static final class Line implements Client {

        private final org.apache.coyote.Request request;
        private boolean closed;

        Line(org.apache.coyote.Request request) {
            this.request = request;
        }

        @Override
        public synchronized boolean isGone() {
            if (closed) {
                return false;
            }
            request.action(ActionCode.AVAILABLE, Boolean.TRUE);
            return request.getAvailable() == 1;
        }

        /** The thread that works on the request has it for itself again. */
        synchronized void close() {
            closed = true;
        }
    }
}
