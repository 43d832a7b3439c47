package onrecord.importer;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import onrecord.importer.job.ImportFailed;
import onrecord.importer.job.ImportReport;
import onrecord.importer.job.ImportRun;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.store.PassingFailure;
import onrecord.importer.store.StoreLock;
import onrecord.schema.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import PATH…}: imports files and folders, once or again and again. */
@Command(
        name = "import",
        description = "Imports articles: the files named, and of folders all .txt, .html and .htm files in them. "
                + "What was imported before and has not changed stays as it is.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = OnrecordCommand.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every article was handled; those that could not be read are recorded",
            "1:the import could not go on; the same command goes on where it stopped",
            "2:the call is wrong"
        })
final class ImportCommand implements Callable<Integer> {

    private final Class<?>[] application;

    ImportCommand(Class<?>... application) {
        this.application = application.clone();
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "a folder or a file")
    private List<Path> paths = List.of();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(
            names = "--onrecord.language",
            paramLabel = "ENGINE",
            description = "the language engine: nlp4j (default), or light for little memory")
    private @Nullable String language;

    @Option(
            names = "--onrecord.threads",
            paramLabel = "N",
            description = "how many articles to read at once; by default as many as there are processors")
    private @Nullable Integer threads;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = EveryTime.class,
            description = "import again and again with this pause, until stopped: 90s, 15m, 2h, 1d")
    private @Nullable Duration every;

    @Override
    public Integer call() throws Exception {
        check();
        Store.serveLocally();
        String url = store.url();
        PrintWriter err = spec.commandLine().getErr();
        try (StoreLock lock = StoreLock.take(url);
                ConfigurableApplicationContext context = start(url)) {
            return run(context.getBean(ImportRun.class), url);
        } catch (ImportFailed | StoreLock.Taken | RuntimeException e) {
            err.println(RunFailure.sentence(e, url));
            return 1;
        }
    }

    private void check() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw wrong("There is no file or folder " + path + "; check the spelling and the working folder.");
            }
            if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
                throw wrong(path + " is neither a folder nor an ordinary file; name one of those.");
            }
        }
        store.check(spec);
        if (language != null && !LanguageEngine.names().contains(language)) {
            throw wrong("--onrecord.language takes " + String.join(" or ", LanguageEngine.names()) + ", not \""
                    + language + "\".");
        }
        if (threads != null && threads < 1) {
            throw wrong("--onrecord.threads takes a number from 1, not " + threads + ".");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private ConfigurableApplicationContext start(String url) {
        List<String> arguments = new ArrayList<>(List.of("--onrecord.store=" + url));
        if (language != null) {
            arguments.add("--onrecord.language=" + language);
        }
        if (threads != null) {
            arguments.add("--onrecord.threads=" + threads);
        }
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    private int run(ImportRun imports, String url) throws ImportFailed, InterruptedException {
        try (Signals signals = new Signals(imports::stop)) {
            do {
                runOnce(imports, url);
            } while (every != null && imports.pause(every));
            return signals.exitCode();
        }
    }

    /** Where imports are scheduled, one that the database was away for does not end those to come. */
    private void runOnce(ImportRun imports, String url) throws ImportFailed {
        try {
            ImportReport report = imports.run(paths, System.err, Terminal.isPresent());
            ReportText.print(report, store.given(), spec.commandLine().getOut());
        } catch (ImportFailed e) {
            if (every == null || !PassingFailure.isCauseOf(e)) {
                throw e;
            }
            spec.commandLine().getErr().println(RunFailure.sentence(e, url));
        }
    }
}
