package io.fluxa.benchmarks.floor;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** The pool of the hand-written side: the same pool and the same driver flags as in ours, nothing checked, nothing tracked. */
public final class FloorPool {

    private static final int CONNECTIONS = 4;

    private static final Map<String, String> DRIVER = Map.of(
            "useServerPrepStmts", "true",
            "cachePrepStmts", "true",
            "prepStmtCacheSize", "512",
            "prepStmtCacheSqlLimit", "65536",
            "useUnbufferedInput", "false",
            "useLocalSessionState", "true",
            "connectionTimeZone", "UTC",
            "characterEncoding", "UTF-8");

    private FloorPool() {}

    /** Opens it. */
    public static AgroalDataSource open(Target target) throws SQLException {
        AgroalDataSourceConfigurationSupplier configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .connectionFactoryConfiguration(factory -> {
                            factory.jdbcUrl(target.url())
                                    .trackJdbcResources(false)
                                    .principal(new NamePrincipal(target.user()))
                                    .credential(new SimplePassword(target.password()));
                            DRIVER.forEach(factory::jdbcProperty);
                            return factory;
                        }));
        return AgroalDataSource.from(configuration);
    }
}
