package onrecord.importer.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an import can be told.
 *
 * @param store the JDBC URL of the store
 * @param language which language engine reads the articles
 * @param threads how many articles are read at once; 0 for as many as there are processors
 * @param timeLimit how long one article may take
 * @param tries after how many tries that killed the process an article is given up
 */
@ConfigurationProperties("onrecord")
record ImportSettings(
        String store,
        @DefaultValue("nlp4j") String language,
        @DefaultValue("0") int threads,
        @DefaultValue("30s") Duration timeLimit,
        @DefaultValue("3") int tries) {

    int workers() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    /** How many articles are committed together: enough that no processor waits long for the last of them. */
    int chunk() {
        return 8 * workers();
    }
}
