package onrecord.api.store;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.sql.Connection;
import onrecord.api.TestStore;
import onrecord.schema.Store;

/** A process of its own that has a store open until it is killed. */
record OtherProcess(Process process) {

    static OtherProcess holding(String url) throws Exception {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        url)
                .redirectErrorStream(true)
                .start();
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream()));
        String line = output.readLine();
        if (!"open".equals(line)) {
            throw new IllegalStateException(line);
        }
        return new OtherProcess(process);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static void main(String[] arguments) throws Exception {
        Store.serveLocally();
        try (Connection connection = TestStore.connect(arguments[0])) {
            System.out.println("open");
            Thread.sleep(600_000);
            connection.isValid(1);
        }
    }
}
