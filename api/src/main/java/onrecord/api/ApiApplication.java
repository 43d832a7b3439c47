package onrecord.api;

import onrecord.schema.Store;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves what was imported over GraphQL. */
@SpringBootApplication
public class ApiApplication {

    public static void main(String[] arguments) {
        Store.serveLocally();
        SpringApplication.run(ApiApplication.class, arguments);
    }
}
