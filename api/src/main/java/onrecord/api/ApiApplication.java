package onrecord.api;

import java.io.PrintWriter;
import java.util.Arrays;
import onrecord.api.access.KeysCommand;
import onrecord.schema.Store;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves what was imported over GraphQL. */
@SpringBootApplication
public class ApiApplication {

    public static void main(String[] arguments) {
        Store.serveLocally();
        if (arguments.length > 0 && arguments[0].equals("keys")) {
            String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(KeysCommand.run(new PrintWriter(System.out, true), rest));
        }
        SpringApplication.run(ApiApplication.class, arguments);
    }
}
