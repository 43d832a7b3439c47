package onrecord.api.http;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/** Lets Tomcat hand a usual answer to the system in two or three pieces, and not in twenty of 8 KB. */
@Component
class SocketBuffers implements TomcatConnectorCustomizer {

    private static final int BYTES = 64 * 1024;

    @Override
    public void customize(Connector connector) {
        connector.setProperty("socket.appWriteBufSize", String.valueOf(BYTES));
    }
}
