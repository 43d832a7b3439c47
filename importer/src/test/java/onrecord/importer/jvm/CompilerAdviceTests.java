package onrecord.importer.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.management.ManagementFactory;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class CompilerAdviceTests {

    @Test
    void theCompilerTakesTheAdvice() throws Exception {
        assumeThat(ManagementFactory.getCompilationMXBean().getName()).contains("HotSpot");
        try {
            CompilerAdvice.give();
            assertThat(command("compilerDirectivesPrint"))
                    .contains("onrecord/importer/language/nlp4j/model/Weights")
                    .contains("Exclude:true")
                    .contains("java/util/stream");
        } finally {
            command("compilerDirectivesClear");
        }
    }

    @Test
    void whatIsOptimizedIsThere() throws ClassNotFoundException {
        for (String pattern : CompilerAdvice.OPTIMIZED) {
            String type = pattern.substring(0, pattern.lastIndexOf('.'));
            if (!type.endsWith("*")) {
                assertThat(Class.forName(type.replace('/', '.'))).isNotNull();
            }
        }
    }

    private static String command(String name) throws Exception {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        name,
                        new Object[0],
                        new String[0]);
    }
}
