package onrecord.importer;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import onrecord.importer.job.Forgetting;
import onrecord.importer.job.Forgotten;
import onrecord.importer.store.StoreLock;
import onrecord.schema.Store;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code forget URI…}: removes articles so that they do not come back. */
@Command(
        name = "forget",
        description =
                "Removes articles with their earlier texts and all that was found in them, and tells who follows the "
                        + "store. No later import takes them again, nor other files with the same bytes. All or, where one is "
                        + "unknown, none. What stays is the name, the place and the hash of each, to know it by.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = OnrecordCommand.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:it is done",
            "1:nothing was changed: an article is unknown, or the store cannot be written",
            "2:the call is wrong"
        })
final class ForgetCommand implements Callable<Integer> {

    private static final int NAMED = 10;

    private final Class<?>[] application;

    ForgetCommand(Class<?>... application) {
        this.application = application.clone();
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "URI", description = "an article, as the field uri names it")
    private List<String> uris = List.of();

    @Option(names = "--undo", description = "let the next import take what was forgotten again")
    private boolean undo;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        store.check(spec);
        Store.serveLocally();
        String url = store.url();
        PrintWriter err = spec.commandLine().getErr();
        try (StoreLock lock = StoreLock.take(url);
                ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                        .web(WebApplicationType.NONE)
                        .run("--onrecord.store=" + url)) {
            run(context.getBean(Forgetting.class));
            return 0;
        } catch (Forgetting.Unknown e) {
            err.println(e.getMessage());
            return 1;
        } catch (StoreLock.Taken | RuntimeException e) {
            err.println(RunFailure.sentence(e, url));
            return 1;
        }
    }

    private void run(Forgetting forgetting) throws Forgetting.Unknown {
        PrintWriter out = spec.commandLine().getOut();
        if (undo) {
            out.println(forgetting.undo(uris) + " may be imported again");
        } else {
            print(forgetting.forget(uris), out);
        }
        out.flush();
    }

    private static void print(Forgotten forgotten, PrintWriter out) {
        out.println("forgotten  " + forgotten.articles() + " articles with " + forgotten.statements() + " statements");
        printNames(forgotten.uris(), out);
        if (!forgotten.sameContent().isEmpty()) {
            out.println("same text  " + forgotten.sameContent().size() + " other files have the same bytes and stay");
            printNames(forgotten.sameContent(), out);
        }
        out.println("next       no import takes these again; forget --undo URI… lets one come back");
    }

    private static void printNames(List<String> uris, PrintWriter out) {
        uris.stream().limit(NAMED).forEach(uri -> out.println("           " + uri));
        if (uris.size() > NAMED) {
            out.println("           and " + (uris.size() - NAMED) + " more");
        }
    }
}
