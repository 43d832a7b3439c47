package onrecord.importer.job;

import javax.sql.DataSource;
import onrecord.importer.pipeline.ArticlePipeline;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** What the import consists of beside its own classes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfiguration {

    @Bean
    ExtractorVersion extractorVersion(ImportSettings settings) {
        return ExtractorVersion.current(settings.language());
    }

    /** Made when the first article needs it: an import without new articles loads no language engine. */
    @Bean
    @Lazy
    Extractor extractor(ImportSettings settings) {
        return ArticlePipeline.with(settings.language())::read;
    }

    @Bean
    BatchTables batchTables(DataSource database, BatchJdbcProperties properties) {
        return new BatchTables(database, properties);
    }

    @Bean
    AsyncTaskExecutor workers(ImportSettings settings) {
        ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
        workers.setCorePoolSize(settings.workers());
        workers.setMaxPoolSize(settings.workers());
        workers.setDaemon(true);
        workers.setThreadNamePrefix("worker-");
        return workers;
    }
}
