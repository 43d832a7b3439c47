package onrecord.importer;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import onrecord.importer.job.Extractor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import picocli.CommandLine;

/** The importer with {@link LineExtractor} in place of the real one; as a program of its own it can be killed. */
final class TestImporter {

    /** What a call answered. */
    record Answer(int code, String out, String err) {}

    private TestImporter() {}

    @Configuration(proxyBeanMethods = false)
    static class Replacements {

        @Bean
        @Primary
        Extractor lineExtractor() {
            return new LineExtractor();
        }

        @Bean
        static BeanPostProcessor halting() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database ? HaltingDatabase.around(database) : bean;
                }
            };
        }
    }

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    private static CommandLine commandLine() {
        return ImporterApplication.commandLine(ImporterApplication.class, Replacements.class);
    }

    static Answer run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
        return new Answer(code, out.toString(), err.toString());
    }

    /** Starts the importer in a JVM of its own, with system properties. */
    static Process fork(Path log, List<String> properties, String... args) throws Exception {
        return process(log, properties, args).start();
    }

    /** Starts the importer in a JVM that knows no characters but ASCII in file names. */
    static Process withoutLocale(Path log, String... args) throws Exception {
        ProcessBuilder process = process(log, List.of(), args);
        process.environment().put("LC_ALL", "POSIX");
        return process.start();
    }

    private static ProcessBuilder process(Path log, List<String> properties, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(properties.stream().map(property -> "-D" + property).toList());
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(TestImporter.class.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }
}
