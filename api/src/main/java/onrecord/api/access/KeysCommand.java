package onrecord.api.access;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import onrecord.api.store.StoreProperties;
import onrecord.api.store.WritableStore;
import onrecord.schema.table.ApiKeyRow;
import onrecord.schema.vocabulary.KeyScope;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keys …}: makes, lists and revokes the keys that the API asks for in production. */
@Command(
        name = "keys",
        description = "Makes, lists and revokes API keys. Finds the store as the API does (--onrecord.store=JDBC_URL).",
        mixinStandardHelpOptions = true)
public final class KeysCommand implements Callable<Integer> {

    private final StoreProperties store;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private KeysCommand(StoreProperties store) {
        this.store = store;
    }

    /** Only what finds the store. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(StoreProperties.class)
    static class Settings {}

    /** @param arguments what follows {@code keys}; settings may stand among them */
    public static int run(PrintWriter out, String... arguments) {
        String[] settings =
                Arrays.stream(arguments).filter(KeysCommand::isSetting).toArray(String[]::new);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(settings)) {
            return new CommandLine(new KeysCommand(context.getBean(StoreProperties.class)))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setOut(out)
                    .execute(Arrays.stream(arguments)
                            .filter(argument -> !isSetting(argument))
                            .toArray(String[]::new));
        }
    }

    private static boolean isSetting(String argument) {
        return argument.startsWith("--onrecord.")
                || argument.startsWith("--spring.")
                || argument.startsWith("--logging.");
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: keys create --name frontend, keys list, or keys revoke ID");
    }

    @Command(description = "Makes a key and prints it, once: it is kept nowhere.", mixinStandardHelpOptions = true)
    int create(
            @Option(names = "--name", required = true, description = "who or what it is for") String name,
            @Option(names = "--scope", defaultValue = "READ", description = "READ (default), IMPORT or ADMIN")
                    KeyScope scope)
            throws SQLException {
        try (Connection connection = WritableStore.open(store)) {
            print(new KeyTable(connection).create(name, scope));
        }
        return CommandLine.ExitCode.OK;
    }

    @Command(description = "Lists all keys.", mixinStandardHelpOptions = true)
    int list() throws SQLException {
        try (Connection connection = WritableStore.open(store)) {
            new KeyTable(connection).all().forEach(this::print);
        }
        return CommandLine.ExitCode.OK;
    }

    @Command(description = "Makes a key invalid; running APIs know within seconds.", mixinStandardHelpOptions = true)
    int revoke(@Parameters(paramLabel = "ID", description = "as list shows it") String id) throws SQLException {
        try (Connection connection = WritableStore.open(store)) {
            if (new KeyTable(connection).revoke(id)) {
                return CommandLine.ExitCode.OK;
            }
        }
        throw new ParameterException(spec.commandLine(), "There is no valid key " + id);
    }

    private void print(ApiKeyRow key) {
        String state = key.revokedAt() == null ? "valid" : "revoked " + key.revokedAt();
        print(String.join("\t", key.id(), key.scope().name(), state, "made " + key.createdAt(), key.name()));
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
