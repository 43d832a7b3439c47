package onrecord.importer.jvm;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps HotSpot's optimizing compiler off code that it takes longer to optimize than it saves: the stages around the
 * language engine are much code that each article passes once. The quick compiler still compiles it.
 */
public final class CompilerAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(CompilerAdvice.class);

    private static final List<String> PACKAGES = List.of(
            "onrecord/importer/article",
            "onrecord/importer/cleaning",
            "onrecord/importer/date",
            "onrecord/importer/entity",
            "onrecord/importer/event",
            "onrecord/importer/link",
            "onrecord/importer/resolve",
            "onrecord/importer/statement",
            "onrecord/importer/store",
            // what links lambdas
            "java/lang/invoke",
            "jdk/internal/org/objectweb/asm");

    private CompilerAdvice() {}

    /** For the whole process and from now on; another virtual machine may have no ear for it. */
    public static void give() {
        try {
            Path file = Files.createTempFile("onrecord-compiler-", ".json");
            try {
                Files.writeString(file, directives());
                tell(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (JMException | IOException | RuntimeException e) {
            LOG.debug("The compiler takes no advice", e);
        }
    }

    private static String directives() {
        return PACKAGES.stream()
                .map(name -> '"' + name + "/*.*\"")
                .collect(Collectors.joining(",", "[{match:[", "],c2:{Exclude:true}}]"));
    }

    private static void tell(Path file) throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerDirectivesAdd",
                        new Object[] {new String[] {file.toString()}},
                        new String[] {String[].class.getName()});
    }
}
