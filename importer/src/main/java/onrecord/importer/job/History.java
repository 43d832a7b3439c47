package onrecord.importer.job;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Spring Batch's record of past imports. Nothing depends on it: what is to do stands in the inbox. */
@Component
class History {

    private static final String CLOSE = """
            update %s set status = 'FAILED', exit_code = 'FAILED', exit_message = 'the importer was killed',
                end_time = :now, last_updated = :now, version = version + 1
            where status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')
            """;

    private static final int KEPT = 100;

    /** Begin with what refers to the others. What has not ended may belong to an importer that is at work. */
    private static final List<String> PRUNE = Stream.of(
                    """
                    delete from batch_step_execution_context where step_execution_id in (
                      select step_execution_id from batch_step_execution where job_execution_id in (%s))
                    """,
                    "delete from batch_step_execution where job_execution_id in (%s)",
                    "delete from batch_job_execution_context where job_execution_id in (%s)",
                    "delete from batch_job_execution_params where job_execution_id in (%s)",
                    "delete from batch_job_execution where job_execution_id in (%s)",
                    """
                    delete from batch_job_instance where job_instance_id < :oldest and not exists (
                      select 1 from batch_job_execution e where e.job_instance_id = batch_job_instance.job_instance_id)
                    """)
            .map(sql -> sql.formatted("select job_execution_id from batch_job_execution"
                    + " where job_instance_id < :oldest and end_time is not null"))
            .toList();

    private static final List<String> RECORDS = List.of("job_instance", "job_execution", "step_execution");

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Marks the imports that were killed as failed. Only for a store that no other importer can be at work on: where
     * several are, nobody can tell one that was killed from one that is busy.
     */
    @Transactional
    public void closeKilled() {
        RECORDS.forEach(this::advanceSequence);
        for (String table : List.of("batch_step_execution", "batch_job_execution")) {
            jdbc.sql(CLOSE.formatted(table)).param("now", LocalDateTime.now()).update();
        }
    }

    /** Forgets all but the last imports. */
    @Transactional
    public void prune() {
        jdbc.sql("select job_instance_id from batch_job_instance order by job_instance_id desc offset :kept rows"
                        + " fetch first 1 rows only")
                .param("kept", KEPT - 1)
                .query(Long.class)
                .optional()
                .ifPresent(oldest -> PRUNE.forEach(
                        sql -> jdbc.sql(sql).param("oldest", oldest).update()));
    }

    /** After a kill, H2 may have forgotten the last numbers that a sequence gave. */
    private void advanceSequence(String table) {
        Long next = jdbc.sql("select coalesce(max(%s_id), 0) + 1 from batch_%s".formatted(table, table))
                .query(Long.class)
                .single();
        jdbc.sql("alter sequence batch_%s_seq restart with %d".formatted(table, next))
                .update();
    }
}
