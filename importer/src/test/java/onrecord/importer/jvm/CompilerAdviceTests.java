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
                    .contains("onrecord/importer/event")
                    .contains("Exclude:true");
        } finally {
            command("compilerDirectivesRemove");
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
