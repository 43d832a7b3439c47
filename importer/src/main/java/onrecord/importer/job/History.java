package onrecord.importer.job;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Spring Batch's record of past imports. Nothing depends on it: what is to do stands in the inbox. */
@Component
class History {

    /** A living import writes to its record at least this often: each article has a time limit. */
    private static final Duration LIVING = Duration.ofMinutes(15);

    private static final String CLOSE = """
            update %s set status = 'FAILED', exit_code = 'FAILED', exit_message = 'the importer was killed',
                end_time = :now, last_updated = :now, version = version + 1
            where status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN') and last_updated < :before
            """;

    private static final List<String> RECORDS = List.of("job_instance", "job_execution", "step_execution");

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks the imports that were killed as failed; {@code alone} where no other importer can be at work. */
    @Transactional
    public void closeKilled(boolean alone) {
        if (alone) {
            RECORDS.forEach(this::advanceSequence);
        }
        LocalDateTime now = LocalDateTime.now();
        for (String table : List.of("batch_step_execution", "batch_job_execution")) {
            jdbc.sql(CLOSE.formatted(table))
                    .param("now", now)
                    .param("before", alone ? now : now.minus(LIVING))
                    .update();
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
