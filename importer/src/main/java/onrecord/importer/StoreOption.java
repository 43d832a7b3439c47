package onrecord.importer;

import onrecord.schema.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which store a command writes to. */
final class StoreOption {

    @Option(
            names = "--onrecord.store",
            paramLabel = "JDBC_URL",
            description = "where to store: jdbc:postgresql:… or jdbc:h2:…; by default an H2 file in ./data")
    private @Nullable String store;

    /** As the call names it; null where it names none. */
    @Nullable
    String given() {
        return store;
    }

    /** With the settings that it needs. */
    String url() {
        return Store.url(chosen());
    }

    void check(CommandSpec spec) {
        if (!Store.isSupported(chosen())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--onrecord.store takes a JDBC URL that begins with jdbc:h2: or jdbc:postgresql:, not \""
                            + Store.shown(chosen()) + "\".");
        }
        if (Store.isH2(chosen()) && !Store.isH2File(chosen())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "An importer has to open an H2 store itself, as jdbc:h2:file:PATH, so that no second one writes to it; "
                            + "for a store on another machine use jdbc:postgresql:.");
        }
    }

    private String chosen() {
        String environment = System.getenv("ONRECORD_STORE");
        return store != null ? store : environment != null ? environment : Store.DEFAULT_URL;
    }
}
