package onrecord.importer.job;

import javax.sql.DataSource;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchDataSourceScriptDatabaseInitializer;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcProperties;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Creates Spring Batch's tables in a store that lacks them: its script knows no "if not exists". */
final class BatchTables extends BatchDataSourceScriptDatabaseInitializer {

    private final JdbcClient jdbc;

    BatchTables(DataSource database, BatchJdbcProperties properties) {
        super(database, properties);
        jdbc = JdbcClient.create(database);
    }

    @Override
    public boolean initializeDatabase() {
        return !exist() && super.initializeDatabase();
    }

    /** Asks for what the script creates last; one that was killed before that is run again. */
    private boolean exist() {
        String sql = """
                select count(*) from information_schema.sequences
                where sequence_schema = current_schema and lower(sequence_name) = 'batch_job_instance_seq'
                """;
        return jdbc.sql(sql).query(Integer.class).single() > 0;
    }
}
