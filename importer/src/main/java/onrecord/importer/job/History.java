package onrecord.importer.job;

import java.time.LocalDateTime;
import java.util.List;
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

    /** After a kill, H2 may have forgotten the last numbers that a sequence gave. */
    private void advanceSequence(String table) {
        Long next = jdbc.sql("select coalesce(max(%s_id), 0) + 1 from batch_%s".formatted(table, table))
                .query(Long.class)
                .single();
        jdbc.sql("alter sequence batch_%s_seq restart with %d".formatted(table, next))
                .update();
    }
}
