package io.fluxa.internal.clickhouse;

import io.fluxa.clickhouse.ClickhouseSettings;
import io.fluxa.internal.config.Credentials;
import java.util.Map;

/**
 * All that is needed to connect a ClickHouse pool. Its text form shows neither credentials nor parameters.
 *
 * @param settings where it is
 * @param credentials who the pool is to it
 * @param parameters what else the address says
 */
public record ClickhouseTarget(ClickhouseSettings settings, Credentials credentials, Map<String, String> parameters) {

    @Override
    public String toString() {
        return "ClickhouseTarget[" + settings.pool() + "]";
    }
}
