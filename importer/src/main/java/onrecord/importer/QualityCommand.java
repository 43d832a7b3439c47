package onrecord.importer;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import onrecord.importer.job.ExtractorVersion;
import onrecord.importer.language.engine.LanguageEngine;
import onrecord.importer.pipeline.ArticlePipeline;
import onrecord.importer.quality.Floors;
import onrecord.importer.quality.Format;
import onrecord.importer.quality.Quality;
import onrecord.importer.quality.Report;
import onrecord.importer.store.QualityWriter;
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
import picocli.CommandLine.Spec;

/** {@code quality}: measures what is found of what annotated texts hold. */
@Command(
        name = "quality",
        description =
                "Measures how much of what annotated texts hold is found, and how much of what is found is right. "
                        + "Data sets are known by the names of their files; importer/QUALITY.md lists them.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = OnrecordCommand.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything was measured, and no figure is below its floor",
            "1:a figure is below its floor, or the figures could not be stored",
            "2:the call is wrong"
        })
final class QualityCommand implements Callable<Integer> {

    private final Class<?>[] application;

    QualityCommand(Class<?>... application) {
        this.application = application.clone();
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "where to look for data sets, more than once if need be; "
                    + "by default the project's own, in importer/quality")
    private List<Path> data = List.of(Path.of("importer/quality"));

    @Option(
            names = "--onrecord.language",
            paramLabel = "ENGINE",
            split = ",",
            description = "the language engines to measure: nlp4j (default), light, or both with a comma")
    private List<String> engines = List.of("nlp4j");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (default), json (with every found statement), or markdown")
    private Format format = Format.TABLE;

    @Option(
            names = "--floors",
            paramLabel = "FILE",
            description = "what figures may not fall below, as in importer/quality/floors.csv")
    private @Nullable Path floors;

    @Option(names = "--misses", description = "also tell what was missed and what is wrong, on the error output")
    private boolean misses;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public Integer call() throws Exception {
        check();
        Floors least = floors == null ? new Floors(List.of()) : Floors.read(floors);
        List<Report> reports = new ArrayList<>();
        engines.forEach(engine -> reports.add(measure(engine)));
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.write(reports, least));
        out.flush();
        List<String> broken = reports.stream()
                .flatMap(report -> least.broken(report).stream())
                .toList();
        PrintWriter err = spec.commandLine().getErr();
        broken.forEach(line -> err.println("Below the floor: " + line));
        return isStored(reports, err) && broken.isEmpty() ? 0 : 1;
    }

    private Report measure(String engine) {
        PrintWriter err = spec.commandLine().getErr();
        ArticlePipeline walk = ArticlePipeline.with(engine);
        return Report.of(
                engine, ExtractorVersion.current(engine).text(), LocalDate.now(), Quality.measure(data, walk, line -> {
                    if (misses) {
                        err.println(line);
                    }
                }));
    }

    /** Whether the figures are where they should be: in the store, if the call names one. */
    private boolean isStored(List<Report> reports, PrintWriter err) {
        if (store.given() == null) {
            return true;
        }
        Store.serveLocally();
        String url = store.url();
        try (StoreLock lock = StoreLock.take(url);
                ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                        .web(WebApplicationType.NONE)
                        .run("--onrecord.store=" + url)) {
            reports.forEach(context.getBean(QualityWriter.class)::write);
            return true;
        } catch (StoreLock.Taken | RuntimeException e) {
            err.println(RunFailure.sentence(e, url));
            return false;
        }
    }

    private void check() {
        for (Path folder : data) {
            if (!Files.isDirectory(folder)) {
                throw wrong("There is no folder " + folder + " with annotated texts; name one with --data.");
            }
        }
        if (floors != null && !Files.isRegularFile(floors)) {
            throw wrong("There is no file " + floors + "; check the spelling and the working folder.");
        }
        for (String engine : engines) {
            if (!LanguageEngine.names().contains(engine)) {
                throw wrong("--onrecord.language takes " + String.join(" or ", LanguageEngine.names()) + ", not \""
                        + engine + "\".");
            }
        }
        store.check(spec);
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
