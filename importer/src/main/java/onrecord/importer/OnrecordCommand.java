package onrecord.importer;

import onrecord.importer.job.Build;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself; what it can do are its subcommands. */
@Command(
        name = "onrecord-importer",
        description = "Reads articles and stores who said what, about which event, and where exactly it stands.",
        mixinStandardHelpOptions = true,
        versionProvider = OnrecordCommand.Version.class)
final class OnrecordCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to import, as in: java -jar onrecord-importer.jar import articles/");
    }

    /** A wrong call: one sentence, and where to read more. */
    static int explain(ParameterException e, String[] args) {
        e.getCommandLine().getErr().println(e.getMessage());
        e.getCommandLine().getErr().println("Add --help to see all that can be said.");
        return CommandLine.ExitCode.USAGE;
    }

    /** The version that the build wrote down. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"onrecord-importer " + Build.current().version()};
        }
    }
}
