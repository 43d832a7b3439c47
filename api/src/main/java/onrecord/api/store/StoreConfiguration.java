package onrecord.api.store;

import com.zaxxer.hikari.HikariDataSource;
import onrecord.api.graphql.Limits;
import onrecord.api.read.Sessions;
import onrecord.api.search.LuceneSearch;
import onrecord.api.search.PostgresSearch;
import onrecord.api.search.Search;
import onrecord.schema.Store;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store as this process sees it: migrated once, then only read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StoreProperties.class, Limits.class})
class StoreConfiguration {

    /** The part of the heap that H2 may keep pages in: a nested query reads hundreds, and each miss is read and parsed. */
    private static final int CACHE_SHARE = 3;

    /** Connections that only read, each request at one moment of the store. */
    @Bean
    HikariDataSource store(StoreProperties properties, Limits limits) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("store");
        pool.setJdbcUrl(properties.store());
        if (Store.isH2(properties.store())) {
            pool.setUsername(Store.H2_USER);
            pool.setPassword(Store.H2_PASSWORD);
            String cache =
                    Store.h2Cache(properties.store(), Runtime.getRuntime().maxMemory() / CACHE_SHARE);
            pool.setConnectionInitSql(
                    "SET QUERY_TIMEOUT " + limits.time().toMillis() + (cache == null ? "" : "; " + cache));
            // to say so once more empties the cache
            pool.setMaxLifetime(0);
            pool.setAutoCommit(false);
        } else {
            // sessions say themselves where a transaction begins, as pgjdbc sends a message of its own for that
            pool.addDataSourceProperty("readOnlyMode", "always");
            // for the statement that is cancelled between its leaving here and its coming there, which nobody hears
            pool.setConnectionInitSql("SET statement_timeout = " + limits.time().toMillis());
        }
        pool.setMaximumPoolSize(properties.connections());
        pool.setReadOnly(true);
        pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        pool.setConnectionTimeout(properties.patience().toMillis());
        return pool;
    }

    /** An index beside an H2 store follows it, so the store has to have its tables first. */
    @Bean
    @DependsOnDatabaseInitialization
    Search search(StoreProperties properties) {
        return Store.isH2(properties.store()) ? LuceneSearch.of(properties.store()) : new PostgresSearch();
    }

    @Bean
    Sessions sessions(HikariDataSource store, StoreProperties properties, Search search, Limits limits) {
        return new Sessions(
                store,
                properties.store(),
                search,
                limits,
                () -> store.getHikariPoolMXBean().softEvictConnections());
    }

    /** Migrations write, so they take a connection of their own. */
    @Bean
    FlywayConfigurationCustomizer migrations(StoreProperties properties) {
        boolean h2 = Store.isH2(properties.store());
        return flyway -> flyway.dataSource(properties.store(), h2 ? Store.H2_USER : null, h2 ? Store.H2_PASSWORD : null)
                .locations(Store.migrations(properties.store()));
    }
}
