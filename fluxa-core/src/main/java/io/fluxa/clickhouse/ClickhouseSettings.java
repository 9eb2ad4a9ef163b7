package io.fluxa.clickhouse;

import java.util.List;

/**
 * A registered ClickHouse pool as it was understood, without credentials.
 *
 * @param pool the pool code
 * @param address host and HTTP port
 * @param database the name of the database
 * @param tls whether connections are encrypted
 * @param options size of the pool
 * @param tables the registered tables, in the order of their registration
 */
public record ClickhouseSettings(
        String pool,
        String address,
        String database,
        boolean tls,
        ClickhouseOptions options,
        List<ClickhouseTable> tables) {

    /** Copies the list. */
    public ClickhouseSettings {
        tables = List.copyOf(tables);
    }
}
