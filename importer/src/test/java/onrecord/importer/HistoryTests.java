package onrecord.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import onrecord.importer.Stores.EmptyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryTests {

    @TempDir
    private Path folder;

    private void run(String url) {
        TestImporter.Answer answer = TestImporter.run("import", folder.toString(), "--onrecord.store=" + url);
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    /** As if an import had begun long ago and not ended. */
    private void makeUnended(String url) throws Exception {
        run(url);
        for (String table : List.of("batch_step_execution", "batch_job_execution")) {
            Stores.execute(
                    url,
                    "update " + table + " set status = 'STARTED', end_time = null,"
                            + " last_updated = last_updated - interval '3' day");
        }
        run(url);
    }

    @Test
    void importThatMayStillRunElsewhereIsLeftAlone() throws Exception {
        String url = Stores.postgres();
        makeUnended(url);
        assertThat(Stores.query(url, "select status from batch_job_execution order by job_execution_id"))
                .containsExactly(List.of("STARTED"), List.of("COMPLETED"));
        assertThat(Stores.query(url, "select count(*) from batch_step_execution where status = 'STARTED'"))
                .containsExactly(List.of("5"));
    }

    @Test
    void importThatWasKilledOverAnH2FileIsClosed() throws Exception {
        String url = Stores.h2(folder);
        makeUnended(url);
        assertThat(Stores.query(url, "select status from batch_job_execution order by job_execution_id"))
                .containsExactly(List.of("FAILED"), List.of("COMPLETED"));
        assertThat(Stores.query(url, "select count(*) from batch_step_execution where end_time is null"))
                .containsExactly(List.of("0"));
    }

    @ParameterizedTest
    @MethodSource("onrecord.importer.Stores#both")
    void recordsOfTheLastHundredImportsAreKept(EmptyStore store) throws Exception {
        String url = store.url(folder);
        run(url);
        for (int id = -150; id < 0; id++) {
            Stores.execute(url, "insert into batch_job_instance values (" + id + ", 0, 'import', 'key" + id + "')");
            Stores.execute(
                    url,
                    "insert into batch_job_execution (job_execution_id, job_instance_id, create_time, end_time, status)"
                            + " values (" + id + ", " + id + ", now(), now(), 'COMPLETED')");
            Stores.execute(
                    url,
                    "insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id, create_time)"
                            + " values (" + id + ", 0, 'resolve', " + id + ", now())");
        }
        run(url);
        assertThat(Stores.query(url, "select min(job_instance_id), count(*) from batch_job_instance"))
                .as("99 of the made ones, that of before, and its own")
                .containsExactly(List.of("-99", "101"));
        assertThat(Stores.query(url, "select count(*) from batch_job_execution"))
                .containsExactly(List.of("101"));
        assertThat(Stores.query(url, "select min(step_execution_id) from batch_step_execution"))
                .containsExactly(List.of("-99"));
    }
}
