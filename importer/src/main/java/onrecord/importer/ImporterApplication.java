package onrecord.importer;

import onrecord.importer.jvm.CompilerAdvice;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import picocli.CommandLine;

/** Reads articles as they come and stores who said what about which event. */
@SpringBootApplication(
        scanBasePackages = {"onrecord.importer.job", "onrecord.importer.store", "onrecord.importer.resolve"})
public class ImporterApplication {

    public static void main(String[] args) {
        CompilerAdvice.give();
        System.exit(run(args));
    }

    static int run(String... args) {
        return commandLine(ImporterApplication.class).execute(args);
    }

    /** The command line of an application that consists of these classes. */
    static CommandLine commandLine(Class<?>... application) {
        return new CommandLine(new OnrecordCommand())
                .addSubcommand(new ImportCommand(application))
                .addSubcommand(new ForgetCommand(application))
                .addSubcommand(new QualityCommand(application))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(OnrecordCommand::explain)
                .setUsageHelpWidth(100);
    }
}
