package onrecord.importer.store;

import com.zaxxer.hikari.HikariDataSource;
import onrecord.schema.Store;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connections to the store. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /** One for the chunk, one for what is committed apart from it, and some to spare. */
    private static final int CONNECTIONS = 4;

    /** What H2 may keep pages in beside the language engine's models: 128 MB. */
    private static final long CACHE = 128 << 20;

    @Bean
    HikariDataSource dataSource(@Value("${onrecord.store}") String url) {
        HikariDataSource connections = new HikariDataSource();
        connections.setJdbcUrl(url);
        if (Store.isH2(url)) {
            connections.setUsername(Store.H2_USER);
            connections.setPassword(Store.H2_PASSWORD);
            connections.setConnectionInitSql(Store.h2Cache(url, CACHE));
        }
        connections.setMaximumPoolSize(CONNECTIONS);
        return connections;
    }

    @Bean
    FlywayConfigurationCustomizer migrations(@Value("${onrecord.store}") String url) {
        return flyway -> flyway.locations(Store.migrations(url));
    }
}
